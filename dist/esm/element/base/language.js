import { createTranslator, en, loadMessages, matchLanguage, missingKeys, speak, } from '../../i18n/index.js';
import { incompleteLanguage } from '../../notice/index.js';
import { toJson } from '../../proof/json.js';
/** The language of one element: loads it when asked for, falls back to English as a whole when it does not come. */
export class Language {
    #changed;
    #wanted;
    #translator;
    /** Our texts in one language, without what the site puts over them. */
    #loaded;
    /** `changed` is called when texts have come, or will not come. */
    constructor(changed) {
        /** Whether the translator only stands in, until the texts that were asked for have come. */
        this.isWaiting = false;
        this.#wanted = '';
        this.#changed = changed;
    }
    /** The translator for a language (BCP 47), or an English one while its texts are on their way. */
    translator(tag, config) {
        const { texts, business } = config;
        const spoken = speak(tag, texts);
        const extent = extentOf(config);
        const wanted = toJson([spoken, business, extent]);
        if (!this.#translator || wanted !== this.#wanted) {
            this.#wanted = wanted;
            const { ours } = spoken;
            const isInside = extent === 'most' && (ours === undefined || ours === 'en');
            this.isWaiting = !isInside;
            if (isInside)
                return (this.#translator = translatorOf(spoken, ours ? en : {}, config));
            void this.#load(spoken, extent, { config, isStillWanted: () => wanted === this.#wanted });
            return (this.#translator = translatorOf(speak('en', texts), en, config));
        }
        return this.#translator;
    }
    /** Ours in a language, as far as they are loaded; English where not. */
    messagesIn(language) {
        const { language: ours, messages } = this.#loaded ?? { language: 'en', messages: en };
        return ours === matchLanguage(language) ? messages : en;
    }
    async #load(spoken, extent, { config, isStillWanted }) {
        const { ours = 'en' } = spoken;
        let problem;
        const messages = await loadMessages(ours, extent).catch((error) => void (problem = error));
        if (!isStillWanted())
            return; // the page changed its mind meanwhile
        this.isWaiting = false;
        if (messages) {
            this.#loaded = { language: ours, messages };
            problem = incompleteFor(spoken, messages);
            const whole = problem ? speak('en', config.texts) : spoken;
            this.#translator = translatorOf(whole, whole.ours ? messages : {}, config);
        }
        this.#changed(problem);
    }
}
function translatorOf({ language, own }, messages, { business }) {
    return createTranslator(language, { ...messages, ...own }, { business });
}
/** What a language of the site's own lacks of the texts that only some pages show. */
function incompleteFor({ language, ours, own }, english) {
    if (ours !== undefined)
        return undefined;
    const rare = Object.keys(english).filter((key) => !Object.hasOwn(en, key));
    const missing = missingKeys(own, rare);
    return missing.length > 0 ? incompleteLanguage(language, missing) : undefined;
}
/** Whether these options show what most pages do not. */
function extentOf({ mode, confirmOnWhatsapp, purposes, texts = {} }) {
    const places = [en, ...Object.values(texts)];
    const isInside = ({ id, label }) => label !== undefined || places.some((own) => Object.hasOwn(own, `label.${id}`));
    return mode !== 'opt-in' || confirmOnWhatsapp || !purposes.every(isInside) ? 'all' : 'most';
}
