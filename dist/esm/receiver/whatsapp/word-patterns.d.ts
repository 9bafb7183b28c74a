import { normalised } from './normalised.js';
type Accents = Parameters<typeof normalised>[1];
/**
 * Reads a list of phrases, separated by commas. A word in brackets may be left out, a slash stands between words of
 * which there is one, and an underscore joins words into one such choice: `no [more] ads/news`, `i_will/please stop`.
 * A `*` at the end stays: any ending.
 *
 * @returns every phrase there is, normalised.
 */
export declare function phrasesIn(list?: string, accents?: Accents): string[];
export {};
