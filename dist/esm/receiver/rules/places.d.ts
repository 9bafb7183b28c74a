import type { Entry } from './entry.js';
/** Where a record stands in time, among those of its subject. */
export interface Place {
    at: string;
    /** How many proofs it names, one through the other, as coming before it. */
    steps: number;
}
/** A proof that names the one it follows is later than that one, whatever a clock says. */
export declare function placesOf(entries: readonly Entry[]): ReadonlyMap<string, Place>;
export declare function isEarlier(one: Place, other: Place): boolean;
/** The entries in the order in which they were chosen, whenever they arrived. */
export declare function inOrder(entries: readonly Entry[]): Entry[];
