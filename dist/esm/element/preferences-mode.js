import { html } from 'lit';
import { OptInError } from '../errors.js';
import { composeNotice } from '../notice/index.js';
/** Brings the part that knows how the person stands, once an element is in `mode="preferences"`. */
export class PreferencesMode {
    #ports;
    #isAskedFor = false;
    constructor(ports) {
        this.#ports = ports;
    }
    /** The options as the mode has them. */
    complete(config) {
        if (config.mode !== 'preferences') {
            if (this.part)
                this.#ports.left();
            this.part = undefined;
            this.#isAskedFor = false;
            return config;
        }
        if (!this.#isAskedFor)
            void this.#load();
        this.#isAskedFor = true; // once: a file that did not come is not asked for with every drawing
        return this.part?.complete(config) ?? config;
    }
    /** Whether it is still to be learned how the person stands. */
    get isWaiting() {
        return this.#isAskedFor && !this.part?.isReady;
    }
    /** The texts; in the mode with how the person stands, which the boxes then show. */
    notice(config, translator, ticks) {
        const notice = composeNotice(config, translator);
        if (!this.part)
            return notice;
        const isTakenBack = (purpose) => ticks.isTakenBack(purpose);
        const stated = this.part.notice(notice, { config, translator, isTakenBack });
        ticks.recall(config.phone, this.part.recalled());
        return stated;
    }
    async #load() {
        try {
            const { createPreferences } = await import('../preferences/index.js');
            if (!this.#isAskedFor)
                return; // the element has left the mode meanwhile
            const report = (code, message) => this.#ports.report(new OptInError(code, message));
            this.part = createPreferences({ ...this.#ports, html, report });
        }
        catch (cause) {
            this.#ports.report(new OptInError('load-failed', 'The preferences could not be loaded.', { cause }));
        }
        this.#ports.changed();
    }
}
