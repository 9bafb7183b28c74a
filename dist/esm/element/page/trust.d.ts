import { OptInError } from '../../errors.js';
import type { ChoiceEvent } from '../../proof/index.js';
/**
 * Keeps the boxes to what the person did. Nothing but a trusted event may tick one (design.md, rules that never
 * bend, 1): synthetic clicks are prevented, which undoes them, and the `checked` of a box cannot be set otherwise.
 */
export declare class Trust {
    #private;
    constructor(report: (error: OptInError) => void);
    /** Listens before everyone else in the element: a click on a label would pass on as a click on its box. */
    watch(root: EventTarget): void;
    /** Holds a box to what `granted` says, whoever sets it. */
    guard(box: HTMLInputElement, granted: () => boolean): void;
    /** Puts a box back to what the person did, should something have got around the guard. */
    restore(box: HTMLInputElement, granted: boolean): void;
    /** Which kind of input led to a click. Clicks that a label passes on do not say so themselves. */
    inputOf(event: Event): ChoiceEvent['input'];
}
