/** Finds those who meant one of some words and wrote another. */
export interface Spelling {
    /** Letters were held down: "stooop". */
    isStretched: (word: string) => boolean;
    /** Two letters changed places, or digits stand for letters; in long words also one letter too many, too few, or wrong. */
    isMistyped: (word: string) => boolean;
}
export declare function spellingOf(words: Iterable<string>): Spelling;
