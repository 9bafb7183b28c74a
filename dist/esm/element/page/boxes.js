import { toJson } from '../../proof/json.js';
import { wordsOf } from './rows.js';
/** The boxes as they stand on the page, held to what the person did and to the words it was done under. */
export class Boxes {
    #root;
    #ticks;
    #trust;
    constructor(root, ticks, trust) {
        this.#root = root;
        this.#ticks = ticks;
        this.#trust = trust;
    }
    /** Takes down what the person did with a box, or with a button that stands for it. */
    record(purpose, granted, event) {
        const act = { at: new Date().toISOString(), granted, input: this.#trust.inputOf(event) };
        this.#ticks.record(purpose, act, this.#words(purpose));
    }
    /** From here on no script can tick them. */
    guard() {
        for (const [, box] of this.#all())
            this.#trust.guard(box, () => this.#ticks.granted(purposeOf(box)));
    }
    /** Puts right what got around the guard. */
    restore() {
        for (const [purpose, box] of this.#all())
            this.#trust.restore(box, this.#ticks.granted(purpose));
    }
    /** Drops ticks that were made under other words; true when a box that was ticked is now not. */
    dropStale() {
        return this.#ticks.keepOnly(new Map(this.#all().map(([purpose]) => [purpose, this.#words(purpose)])));
    }
    /**
     * What a tick on a purpose stands for: who asks, in which language, under which law's texts, and the words of its
     * row, as rendered.
     */
    #words(purpose) {
        const container = this.#root().querySelector('#container');
        const heading = container.querySelector('#heading').textContent;
        const { jurisdiction } = container.dataset;
        return toJson([container.lang, heading, jurisdiction, wordsOf(container, purpose)]);
    }
    #all() {
        const boxes = this.#root().querySelectorAll('[data-purpose] > input');
        return [...boxes].map((box) => [purposeOf(box), box]);
    }
}
/** Asked for each time: when the purposes change, a box may come to stand for another one. */
function purposeOf(box) {
    return box.parentElement?.dataset['purpose'] ?? '';
}
