import { OptInError } from '../errors.js';
import { createTranslator, en } from '../i18n/index.js';
import { FormControl } from './form-control.js';
import { Language, textErrors } from './language.js';
import { languageOf } from './page.js';
import { report } from './report.js';
/** Lays the element out while its own language is on its way. */
const spare = createTranslator('en', en);
/** A form control whose options are checked and whose texts are in the language of the page around it. */
export class LocalizedControl extends FormControl {
    constructor() {
        super(...arguments);
        /** All that is wrong with the options. */
        this.problems = [];
        this.report = (error) => report(this, error);
        this.#language = new Language((error) => {
            if (error)
                this.report(error);
            this.requestUpdate();
        });
    }
    #language;
    /** The translator, or English in its place while its texts are on their way. */
    get voice() {
        return this.translator ?? spare;
    }
    say(key) {
        return key ? this.voice.t(key, { business: this.validConfig.business }) : '';
    }
    /** Out of the document there is no telling which language is asked for; coming back asks for an update. */
    shouldUpdate() {
        return this.isConnected;
    }
    willUpdate() {
        const { resolved } = this;
        const problems = 'errors' in resolved ? resolved.errors : textErrors(resolved.config);
        this.validConfig = 'config' in resolved && problems.length === 0 ? resolved.config : undefined;
        this.translator = this.validConfig && this.#language.translator(languageOf(this), this.validConfig.texts);
        const isNews = String(problems) !== String(this.problems);
        this.problems = problems;
        if (isNews)
            problems.forEach(this.report);
    }
    createRenderRoot() {
        // A shadow root that the page declared may hold boxes of the page's own, ticked ones even.
        this.shadowRoot?.replaceChildren();
        return super.createRenderRoot();
    }
    /** A fault of ours must not reach the host page as an unhandled rejection. */
    performUpdate() {
        try {
            super.performUpdate();
        }
        catch (cause) {
            this.report(new OptInError('internal', 'The element could not be drawn.', { cause }));
        }
    }
}
