/**
 * What people write for the same words, made the same: without case, accents of Latin and Greek letters, vowel points,
 * punctuation, emoji and what cannot be seen. The vowel signs of Indic scripts stay: they are the word.
 *
 * @param accents Kept where they tell words apart: Vietnamese.
 */
export declare function normalised(text: string, accents?: 'dropped' | 'kept'): string;
/** What was normalised, as one word: "opt-out", "opt out" and "O.P.T.O.U.T" are the same. */
export declare function joined(plain: string): string;
