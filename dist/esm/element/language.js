import { optionError } from '../config/index.js';
import { OptInError } from '../errors.js';
import { createTranslator, en, lintTexts, loadMessages, matchLanguage, } from '../i18n/index.js';
/** The language of one element: loads it when asked for, falls back to English as a whole when it does not come. */
export class Language {
    #changed;
    #wanted;
    #translator;
    /** All our texts in one language, without what the site puts over them. */
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
        const language = matchLanguage(tag);
        const isAllNeeded = language !== 'en' || needsMore(config);
        const wanted = JSON.stringify([language, texts, business, isAllNeeded]);
        if (!this.#translator || wanted !== this.#wanted) {
            this.#wanted = wanted;
            const use = (own, messages) => (this.#translator = createTranslator(own, { ...messages, ...texts?.[own] }, { business }));
            this.isWaiting = isAllNeeded;
            if (this.isWaiting)
                void this.#load(language, wanted, use);
            return use('en', en);
        }
        return this.#translator;
    }
    /** Ours in a language, as far as they are loaded. */
    messagesIn(language) {
        return this.#loaded?.language === language ? this.#loaded.messages : en;
    }
    async #load(language, wanted, use) {
        let problem;
        const messages = await loadMessages(language).catch((error) => void (problem = error));
        if (wanted !== this.#wanted)
            return; // the page changed its mind meanwhile
        this.isWaiting = false;
        if (messages) {
            this.#loaded = { language, messages };
            use(language, messages);
        }
        this.#changed(problem);
    }
}
/** Whether the English that is inside does not have all that these options show. */
function needsMore({ mode, confirmOnWhatsapp, purposes, texts = {} }) {
    const places = [en, ...Object.values(texts)];
    const isInside = ({ id, label }) => label !== undefined || places.some((own) => `label.${id}` in own);
    return mode !== 'opt-in' || !!confirmOnWhatsapp || !purposes.every(isInside);
}
/** What is wrong with the site's own texts, if anything. `ours`: our texts in a language. */
export function textErrors({ texts = {}, business }, ours) {
    return Object.entries(texts).flatMap(([language, own]) => lintTexts(own, business, ours(language)).map(({ key, text, allowed }) => {
        const message = `texts.${language}["${key}"]="${text}" is not allowed. Allowed: ${allowed}.`;
        return new OptInError('option-invalid', message, { option: 'texts', value: text });
    }));
}
/** The purposes of the site's own that have no words in the language of the page. */
export function wordlessPurposes({ purposes }, { t, language }) {
    const isWordless = (key) => t(key) === key;
    return purposes
        .filter(({ id, label, disclosure }) => {
        return (!label && isWordless(`label.${id}`)) || (!disclosure && isWordless(`disclosure.${id}`));
    })
        .map(({ id }) => optionError('purposes', id, `a purpose with label and disclosure in ${language}`));
}
