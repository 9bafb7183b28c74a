import { sightsOf } from './covered.js';
/** What hit tests found, of which text: they tell only of what is in view, and so are made when the person ticks a box. */
export class Sights {
    #found = new WeakMap();
    of({ element, text }) {
        const found = this.#found.get(element);
        return found?.text === text ? found.sight : undefined;
    }
    /** What was seen once needs no look any more. */
    test(lines, look) {
        const unseen = lines.filter((line) => this.of(line) !== 'clear');
        if (unseen.length === 0)
            return;
        sightsOf(unseen, look).forEach((sight, index) => {
            const { element, text } = unseen[index];
            this.#found.set(element, { text, sight });
        });
    }
}
