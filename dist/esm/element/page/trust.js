import { OptInError } from '../../errors.js';
// A server that draws the page may import the class; it has no such thing as a box.
const { HTMLInputElement: Box = Object } = globalThis;
const native = Object.getOwnPropertyDescriptor(Box.prototype, 'checked');
/**
 * Keeps the boxes to what the person did. Nothing but a trusted event may tick one (design.md, rules that never
 * bend, 1): synthetic clicks are prevented, which undoes them, and the `checked` of a box cannot be set otherwise.
 */
export class Trust {
    #report;
    #guarded = new WeakSet();
    #root;
    #lastInput = 'other';
    constructor(report) {
        this.#report = report;
    }
    /** Listens before everyone else in the element: a click on a label would pass on as a click on its box. */
    watch(root) {
        this.#root = root;
        root.addEventListener('click', this.#clicked, true);
        for (const type of ['pointerdown', 'keydown'])
            root.addEventListener(type, this.#noteInput, true);
    }
    /** Holds a box to what `granted` says, whoever sets it. */
    guard(box, granted) {
        if (this.#guarded.has(box))
            return;
        this.#guarded.add(box);
        box.addEventListener('click', this.#clicked, true); // for a box that a script has taken elsewhere
        const refuse = () => this.#refuse('A script tried to tick a box.');
        Object.defineProperty(box, 'checked', {
            get: native.get,
            set(value) {
                native.set.call(this, granted());
                if (value && !granted())
                    refuse();
            },
        });
    }
    /** Puts a box back to what the person did, should something have got around the guard. */
    restore(box, granted) {
        if (box.checked === granted)
            return;
        native.set.call(box, granted);
        this.#refuse('A script changed a box.');
    }
    /** Which kind of input led to a click. Clicks that a label passes on do not say so themselves. */
    inputOf(event) {
        const pointer = event.pointerType || event.detail > 0;
        const input = pointer ? 'pointer' : this.#lastInput;
        this.#lastInput = 'other';
        return input;
    }
    #noteInput = ({ isTrusted, type }) => {
        if (isTrusted)
            this.#lastInput = type === 'keydown' ? 'keyboard' : 'pointer';
    };
    #clicked = (event) => {
        const target = event.target;
        const box = target.closest?.('label')?.control ?? target;
        if (!this.#guarded.has(box) || this.#isThePersons(event, box))
            return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.#refuse('A click that was not the person\u2019s was undone.');
    };
    /** WebKit trusts what a label passes on, whoever clicked the label: then the person must have done something. */
    #isThePersons({ isTrusted, pointerType }, box) {
        const { userActivation } = navigator;
        const isActive = this.#lastInput !== 'other' || (userActivation?.isActive ?? true);
        return !!isTrusted && (!!pointerType || isActive) && box.getRootNode() === this.#root;
    }
    #refuse(message) {
        this.#report(new OptInError('tick-refused', `${message} Allowed: a click or a key of the person.`));
    }
}
