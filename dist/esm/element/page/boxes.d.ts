import type { Ticks } from '../ticks.js';
import type { Trust } from './trust.js';
/** The boxes as they stand on the page, held to what the person did and to the words it was done under. */
export declare class Boxes {
    #private;
    constructor(root: () => ParentNode, ticks: Ticks, trust: Trust);
    /** Takes down what the person did with a box, or with a button that stands for it. */
    record(purpose: string, granted: boolean, event: Event): void;
    /** From here on no script can tick them. */
    guard(): void;
    /** Puts right what got around the guard. */
    restore(): void;
    /** Drops ticks that were made under other words; true when a box that was ticked is now not. */
    dropStale(): boolean;
}
