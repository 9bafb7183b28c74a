/** Phrases that can be looked for at every word of a text, in time that grows with the text and not with their number. */
export interface Phrases {
    /** Those written with spaces. */
    spaced: ReadonlySet<string>;
    /** How many words the longest has that begins with this one. */
    reach: ReadonlyMap<string, number>;
    /** Those of scripts without spaces, by their first three letters: there, words stand anywhere. */
    unspaced: ReadonlyMap<string, readonly string[]>;
    /** The same, longest first. */
    longestFirst: readonly string[];
}
/** @param list What was normalised. */
export declare function phrasesOf(list: readonly string[]): Phrases;
/** Whether a text that was normalised holds one of them. */
export declare function holdsOneOf({ spaced, reach, unspaced }: Phrases, text: string): boolean;
/** A text without those of them that stand at its ends: "please", "thank you". */
export declare function without({ spaced, longestFirst }: Phrases, text: string): string;
/** Chinese, Japanese and Thai are written without spaces; Korean ones come and go. */
export declare function isUnspaced(text: string): boolean;
