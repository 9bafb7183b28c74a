import type { Entry } from './standing.js';
/**
 * Which records of a subject a receipt opens, out of all of them, in whatever order. Anybody can send a proof for any
 * number, and gets a receipt for it, so that a receipt shows no more than its holder has shown to know: the record it
 * names and, one through the other, those that it follows, whose ids nobody guesses.
 *
 * Records that follow it belong to the same line. They may have been made by somebody who was shown all there is, by a
 * link or in an account: then who holds the receipt need not be the same person, and only where nothing else was ever
 * chosen for this number is there nobody to tell them from.
 *
 * Once a record of its own was confirmed from this very number, all is theirs.
 *
 * @returns ids.
 */
export declare function openedBy(id: string, entries: readonly Entry[]): ReadonlySet<string>;
