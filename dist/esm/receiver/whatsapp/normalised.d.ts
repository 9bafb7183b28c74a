/**
 * What people write for the same words, made the same: without case, accents of Latin and Greek letters, vowel points,
 * punctuation, emoji and what cannot be seen. The vowel signs of Indic scripts stay: they are the word.
 */
export declare function normalised(text: string): string;
