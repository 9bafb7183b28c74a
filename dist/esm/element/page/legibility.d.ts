import { OptInError } from '../../errors.js';
import { type Legibility } from '../../proof/index.js';
import { type NoticeLine } from './notice-lines.js';
import type { Known } from './surroundings.js';
/** A line of the notice, and how it could be read. */
export interface LineRead extends NoticeLine {
    legibility: Legibility;
}
/** What of the notice can be read on the screen, whatever the page around does to it. */
export declare class Legibilities {
    #private;
    constructor(root: () => ParentNode);
    /** The lines as they stand now; as they stood at the last tick, where the page has put all of them away since then. */
    read(known?: Known): LineRead[];
    /** The person ticks a box: what of the notice they can read meanwhile. Errors for the developer, each once. */
    look(purpose: string): OptInError[];
}
/** The worst of several lines counts. Undefined where there are none. */
export declare function worstOf(lines: readonly LineRead[]): Legibility | undefined;
