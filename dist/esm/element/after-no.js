import { toJson } from '../proof/json.js';
/**
 * The questions that the person has said no to in this page. In memory only: a no leaves no trace in the browser
 * (design.md, rules that never bend, 5), so that it lasts as long as the page does.
 */
const declined = new Set();
/** Sees to it that a person who said no is not asked again: an element that comes after waits behind a button. */
export class AfterNo {
    #isQuiet;
    /** Whether this element keeps quiet. The one that was told no stays as it is. */
    isQuiet(config) {
        return (this.#isQuiet ??= config.mode === 'opt-in' && declined.has(questionOf(config)));
    }
    /** The person wants to see the boxes. */
    open() {
        this.#isQuiet = false;
    }
    /** The person has confirmed, with or without a tick. */
    said(isYes, config) {
        this.#isQuiet = false;
        if (isYes)
            declined.delete(questionOf(config));
        else
            declined.add(questionOf(config));
    }
}
/** Who asks whom, where the answer would go, and for what. */
function questionOf({ business, endpoint, callback, phone, purposes }) {
    return toJson([business, endpoint, callback, phone, purposes.map(({ id }) => id)]);
}
