import { OptInError } from '../../errors.js';
import { hostOf, parentOf } from '../base/host-page.js';
import { linesOf, plainReading } from './reading.js';
import { childrenOf } from './rendered-text.js';
/**
 * What did not come is asked for once more, at the next tick. Firefox and WebKit remember a file that failed for as long as
 * the page is open; another address would be another chunk.
 */
const TRIES = 2;
/**
 * What of the notice can be read on the screen, whatever the page around does to it. The part that measures it is loaded
 * after the first paint; whoever confirms before it is there, or where it does not come, gets a plain reading.
 */
export class Legibilities {
    #host;
    #report;
    #isStarted = false;
    #measure;
    #tries = 0;
    #isLoading = false;
    #hasFailed = false;
    #atTick;
    /** A look that is due. */
    #due;
    /** The purpose of a tick that was not looked at, as the part was not there. */
    #unseen;
    constructor(host, report) {
        this.#host = host;
        this.#report = report;
        host.addController(this);
    }
    /** Once there are words on the page, and after the paint that shows them. */
    hostUpdated() {
        if (this.#isStarted || !this.#container)
            return;
        this.#isStarted = true;
        requestAnimationFrame(() => setTimeout(() => void this.#load()));
    }
    /** As it stands now; as it stood at the last tick, where the page has put all of it away since then. */
    read() {
        this.#due?.();
        const now = this.#now();
        return now.isGone ? (this.#atTick ?? now) : now;
    }
    /**
     * The person ticks a box: what of the notice they can read meanwhile. In a task of its own, as it takes longer than all
     * else that a tick brings, or with the proof that follows, should that come first.
     */
    look(purpose) {
        this.#due?.();
        const timer = setTimeout(() => this.#due?.());
        this.#due = () => {
            clearTimeout(timer);
            this.#due = this.#atTick = this.#unseen = undefined;
            this.#lookNow(purpose);
            if (this.#measure)
                return;
            this.#unseen = purpose;
            void this.#load();
        };
    }
    get #container() {
        return this.#host.renderRoot.querySelector('#container');
    }
    /** The page may have taken the words away before it comes to this. */
    #lookNow(purpose) {
        const now = this.#container && this.#now(purpose);
        if (now && !now.isGone)
            this.#atTick = now;
    }
    /** A fault in the part must not cost the proof. */
    #now(ticked) {
        const container = this.#container;
        try {
            if (this.#measure)
                return this.#measure(container, ticked);
        }
        catch (cause) {
            this.#measure = undefined;
            this.#failed('internal', 'What measures the words on the screen failed.', cause);
        }
        return plainReading(container);
    }
    async #load() {
        if (this.#measure || this.#isLoading || this.#tries === TRIES)
            return;
        this.#isLoading = true;
        this.#tries++;
        try {
            const { createMeasure } = await import('../../evidence/index.js');
            const report = (message, value) => this.#report(new OptInError('disclosure-illegible', message, { value }));
            this.#measure = createMeasure({ childrenOf, hostOf, linesOf, parentOf, report });
            if (this.#unseen)
                this.#lookNow(this.#unseen);
        }
        catch (cause) {
            this.#failed('load-failed', 'What measures the words on the screen could not be loaded.', cause);
        }
        this.#isLoading = false;
    }
    /** Said once: a proof is made all the same. */
    #failed(code, message, cause) {
        if (!this.#hasFailed)
            this.#report(new OptInError(code, message, { cause }));
        this.#hasFailed = true;
    }
}
