import { OptInError } from '../../errors.js';
import { textErrors, withWholeLanguages, wordlessPurposes } from '../../notice/index.js';
import { FormControl } from './form-control.js';
import { KeptFocus } from './kept-focus.js';
import { Language } from './language.js';
import { languageOf } from './host-page.js';
import { report } from './report.js';
/** A form control whose options are checked and whose texts are in the language of the page around it. */
export class LocalizedControl extends FormControl {
    #tag;
    /** What is wrong with the options, and yet stops nothing. */
    #notes;
    #language;
    constructor() {
        super();
        /** All that is wrong with the options. */
        this.problems = [];
        this.#tag = '';
        /** What is wrong with the options, and yet stops nothing. */
        this.#notes = '';
        this.report = (error) => report(this, error);
        this.#language = new Language((error) => {
            if (error)
                this.report(error);
            this.requestUpdate();
        });
        this.addController(new KeptFocus(this));
    }
    /** Whether the element is laid out in English only, unseen, until its own language has come. */
    get isWaiting() {
        return this.#language.isWaiting;
    }
    say(key) {
        return (key && this.translator?.t(key)) ?? '';
    }
    /** What the page has set just now counts, though it is not drawn yet. */
    takeOn() {
        if (this.hasUpdated)
            this.performUpdate();
    }
    willUpdate() {
        const problems = this.#settle();
        if (problems.length > 0)
            this.validConfig = this.translator = undefined;
        const isNews = String(problems) !== String(this.problems);
        this.problems = problems;
        if (isNews)
            problems.forEach(this.report);
    }
    /** Takes on the options and the language as they are now; returns what is wrong with them. */
    #settle() {
        const { resolved } = this;
        if ('errors' in resolved)
            return resolved.errors;
        const config = this.#takeOnWhole(resolved.config, resolved.notes);
        if (this.isConnected)
            this.#tag = languageOf(this); // out of the document it keeps the language it had
        const translator = this.#language.translator(this.chosenLanguage ?? this.#tag, config);
        this.validConfig = config;
        this.translator = translator;
        const errors = textErrors(config, (language) => this.#language.messagesIn(language));
        return [...errors, ...(this.isWaiting ? [] : wordlessPurposes(config, translator))];
    }
    /** The options as the element can show them. What it leaves out stops nothing, and is said once. */
    #takeOnWhole(given, others) {
        const { config, incomplete } = withWholeLanguages(given);
        const notes = [...others, ...incomplete];
        const isNews = String(notes) !== this.#notes;
        this.#notes = String(notes);
        if (isNews)
            notes.forEach(this.report);
        return config;
    }
    /** On a slow phone all that comes before the first drawing would be too long for one task. */
    async scheduleUpdate() {
        if (!this.hasUpdated) {
            this.#settle(); // the courier of the element needs the options soon
            await pause();
            Intl.DateTimeFormat().resolvedOptions(); // opens the browser's locales, which takes as long as all the rest
            await pause();
        }
        void super.scheduleUpdate();
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
            this.fault(cause);
        }
    }
    /** Reports what was thrown inside. */
    fault(cause) {
        const error = new OptInError('internal', 'The element failed.', { cause });
        this.report(error);
        return error;
    }
}
/** Lets the browser do something else first. */
function pause() {
    return new Promise((resolve) => setTimeout(resolve));
}
