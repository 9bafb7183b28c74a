/** Vowel signs that are mostly left out, and the letter that only stretches a word: Arabic, Hebrew. */
const POINTS = /(?=[\u0590-\u06FF])\p{M}|\u0640/gu;
/** Letters with a stroke, and Greek's other s at the end of a word: no accents to Unicode. */
const PLAIN = { \u0142: 'l', \u0111: 'd', \u00f8: 'o', \u03c2: '\u03c3' };
/**
 * What people write for the same words, made the same: without case, accents of Latin and Greek letters, vowel points,
 * punctuation, emoji and what cannot be seen. The vowel signs of Indic scripts stay: they are the word.
 */
export function normalised(text) {
    return text
        .normalize('NFKC')
        .replace(/[\p{Cf}\uFE00-\uFE0F\u20E3]/gu, '')
        .toLowerCase() // \u1e9e becomes \u00df only there
        .toUpperCase() // \u00df becomes SS, \u0131 I, and \u017f S only there
        .toLowerCase()
        .normalize('NFD')
        .replace(POINTS, '')
        .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
        .normalize('NFC')
        .replace(/[\u0142\u0111\u00f8\u03c2]/g, (letter) => PLAIN[letter])
        .replace(/(?<![\p{L}\p{M}\p{N}])\p{M}+/gu, '') // signs on nothing
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();
}
/** What was normalised, as one word: "opt-out", "opt out" and "O.P.T.O.U.T" are the same. */
export function joined(plain) {
    return plain.replaceAll(' ', '');
}
