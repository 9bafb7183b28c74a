import { joined } from './normalised.js';
/** @param list What was normalised. */
export function phrasesOf(list) {
    const spaced = new Set();
    const reach = new Map();
    const unspaced = new Map();
    for (const phrase of list) {
        if (isUnspaced(phrase)) {
            const text = joined(phrase);
            const start = text.slice(0, 3);
            if (!unspaced.get(start)?.push(text))
                unspaced.set(start, [text]);
        }
        else {
            const words = phrase.split(' ');
            spaced.add(phrase);
            if (words.length > (reach.get(words[0]) ?? 0))
                reach.set(words[0], words.length);
        }
    }
    const longestFirst = [...unspaced.values()].flat().sort((one, other) => other.length - one.length);
    return { spaced, reach, unspaced, longestFirst };
}
/** Whether a text that was normalised holds one of them. */
export function holdsOneOf({ spaced, reach, unspaced }, text) {
    const words = text.split(' ');
    const isThere = words.some((word, at) => {
        let phrase = word;
        for (let length = 1; length <= (reach.get(word) ?? 0); length++) {
            if (spaced.has(phrase))
                return true;
            phrase += ` ${words[at + length]}`;
        }
        return false;
    });
    return isThere || (isUnspaced(text) && holdsUnspaced(unspaced, joined(text)));
}
function holdsUnspaced(unspaced, text) {
    for (let at = 0; at < text.length - 1; at++) {
        if (unspaced.has(text.slice(at, at + 2)))
            return true;
        if (unspaced.get(text.slice(at, at + 3))?.some((phrase) => text.startsWith(phrase, at)))
            return true;
    }
    return false;
}
/** A text without those of them that stand at its ends: "please", "thank you". */
export function without({ spaced, longestFirst }, text) {
    const words = text.split(' ');
    for (let length; (length = lengthAtStart(spaced, words)) > 0;)
        words.splice(0, length);
    for (let length; (length = lengthAtEnd(spaced, words)) > 0;)
        words.splice(-length);
    const rest = words.join(' ');
    return isUnspaced(rest) ? withoutUnspaced(longestFirst, joined(rest)) : rest;
}
const LONGEST_AT_ENDS = 5;
function lengthAtStart(spaced, words) {
    for (let length = Math.min(LONGEST_AT_ENDS, words.length); length > 0; length--) {
        if (spaced.has(words.slice(0, length).join(' ')))
            return length;
    }
    return 0;
}
function lengthAtEnd(spaced, words) {
    for (let length = Math.min(LONGEST_AT_ENDS, words.length); length > 0; length--) {
        if (spaced.has(words.slice(-length).join(' ')))
            return length;
    }
    return 0;
}
function withoutUnspaced(phrases, text) {
    let rest = text;
    for (let before; before !== rest;) {
        before = rest;
        for (const phrase of phrases) {
            if (rest.startsWith(phrase))
                rest = rest.slice(phrase.length);
            if (rest.endsWith(phrase))
                rest = rest.slice(0, rest.length - phrase.length);
        }
    }
    return rest;
}
/** Chinese, Japanese and Thai are written without spaces; Korean ones come and go. */
export function isUnspaced(text) {
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u.test(text);
}
