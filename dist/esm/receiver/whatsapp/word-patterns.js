import { normalised } from './normalised.js';
/**
 * Reads a list of phrases, separated by commas. A word in brackets may be left out, a slash stands between words of
 * which there is one, and an underscore joins words into one such choice: `no [more] ads/news`, `i_will/please stop`.
 * A `*` at the end stays: any ending.
 *
 * @returns every phrase there is, normalised.
 */
export function phrasesIn(list = '', accents) {
    return list
        .split(',')
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== '')
        .flatMap((pattern) => expanded(pattern, accents));
}
function expanded(pattern, accents) {
    const ending = pattern.endsWith('*') ? '*' : '';
    let phrases = [''];
    for (const slot of pattern.split(/\s+/)) {
        const choices = choicesOf(slot).map((choice) => normalised(choice, accents));
        phrases = phrases.flatMap((phrase) => choices.map((choice) => `${phrase} ${choice}`.trim()));
    }
    return phrases.map((phrase) => phrase + ending);
}
function choicesOf(slot) {
    const mayBeLeftOut = slot.startsWith('[') && slot.endsWith(']');
    const choices = slot.replace(/^\[|\]$/g, '').split('/');
    return mayBeLeftOut ? [...choices, ''] : choices;
}
