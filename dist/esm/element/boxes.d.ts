import type { Ticks } from './ticks.js';
import type { Trust } from './trust.js';
/** The boxes as they stand on the page, held to what the person did and to the words it was done under. */
export declare class Boxes {
    #private;
    constructor(root: () => ParentNode, ticks: Ticks, trust: Trust);
    /** From here on no script can tick them. */
    guard(): void;
    /** Puts right what got around the guard. */
    restore(): void;
    /** Drops ticks that were made under other words; true when a box that was ticked is now not. */
    dropStale(): boolean;
    /**
     * What a tick on a purpose stands for: who asks, in which language, under which law's texts, and the words of its
     * row, as rendered.
     */
    words(purpose: string): string;
}
