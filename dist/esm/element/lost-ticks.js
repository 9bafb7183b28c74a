import { OptInError } from '../errors.js';
import { isDevelopmentHost } from './base/host-page.js';
/** A page that loads one of its parts again has it back within this time of taking it away. */
const LOADING_MS = 5000;
/** An element that was only moved is back by then. */
const MOVING_MS = 1000;
const NOTE = 'whatsapp-opt-in:unconfirmed';
/** By who asks, and in which field of the form: when ticks went with their element, and which element came last. */
const lost = new Map();
const arrivals = new Map();
/**
 * Ticks that leave unconfirmed, with the page or with the element alone. The person is told where the question stands
 * again; the developer is told in any case, so that a page whose orders confirm nothing is noticed at the first try.
 */
export class LostTicks {
    #ports;
    #leaving;
    constructor(ports) {
        this.#ports = ports;
    }
    connect() {
        this.#found();
        lost.delete(this.#question);
        addEventListener('pagehide', this.#left);
    }
    /** The boxes are there to be ticked. */
    arrived() {
        const { tell } = this.#ports;
        const question = this.#question;
        const before = lost.get(question);
        lost.delete(question);
        arrivals.set(question, { at: Date.now(), tell });
        if (before && Date.now() - before.at < LOADING_MS) {
            before.found();
            tell();
        }
        const note = onDevelopmentHost((storage) => storage.getItem(NOTE));
        onDevelopmentHost((storage) => {
            storage.removeItem(NOTE);
        });
        if (note)
            this.note = new Error(note);
    }
    disconnect() {
        this.#found();
        if (!this.#ports.hasOpenTicks())
            return;
        const { tell } = this.#ports;
        const question = this.#question;
        const after = arrivals.get(question);
        if (after && after.tell !== tell && Date.now() - after.at < MOVING_MS) {
            after.tell();
            return;
        }
        lost.set(question, { at: Date.now(), found: this.#found });
        addEventListener('pagehide', this.#left);
        this.#leaving = setTimeout(this.#left, MOVING_MS);
    }
    get #question() {
        const { business, name } = this.#ports.config() ?? {};
        return `${business} ${name}`;
    }
    #found = () => {
        clearTimeout(this.#leaving);
        removeEventListener('pagehide', this.#left);
    };
    #left = () => {
        const { config, hasOpenTicks, report } = this.#ports;
        if (!hasOpenTicks())
            return;
        onDevelopmentHost((storage) => {
            const error = unconfirmed(config());
            report(error);
            storage.setItem(NOTE, error.message);
        });
    };
}
/** Nothing of it happens before shoppers: there it would be a trace that a box was ticked. */
function onDevelopmentHost(act) {
    try {
        return isDevelopmentHost(location) ? act(sessionStorage) : undefined;
    }
    catch {
        return undefined; // the frame may not have storage
    }
}
function unconfirmed({ submitOn } = {}) {
    const now = submitOn ? ` (now "${submitOn}")` : '';
    const message = `The page or the element went with a box ticked, and nothing was confirmed. Allowed: submit-on with a selector of the button that orders${now}, or confirm().`;
    return new OptInError('unconfirmed', message, { option: 'submit-on' });
}
