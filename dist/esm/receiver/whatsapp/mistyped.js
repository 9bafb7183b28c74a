/** Words shorter than this are a letter away from others in some language: "shop", "step" and "top" from "stop". */
const LONG = 7;
/** Words shorter than this are not looked at. */
const SHORT = 4;
/** Digits that stand for the letters they look like. */
const LETTERS = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
export function spellingOf(words) {
    const squeezedWords = new Set();
    const alike = new Map();
    for (const word of words) {
        if (word.length < SHORT)
            continue;
        squeezedWords.add(squeezed(word));
        for (const key of keysOf(word, word.length)) {
            if (!alike.get(key)?.push(word))
                alike.set(key, [word]);
        }
    }
    return {
        isStretched: (word) => squeezedWords.has(squeezed(word)),
        isMistyped: (word) => [-1, 0, 1]
            .flatMap((more) => keysOf(word, word.length + more))
            .some((key) => alike.get(key)?.some((other) => isSpelledLike(word, other))),
    };
}
/** One slip leaves the first letter right, or the last. */
function keysOf(word, length) {
    return [`${word[0]}${length}`, `${length}${word.at(-1)}`];
}
function squeezed(word) {
    return word.replace(/(.)\1+/gu, '$1');
}
function isSpelledLike(word, target) {
    return differsByOneSlip(word, target) || (/\d/.test(word) && withLetters(word) === target);
}
function withLetters(word) {
    return word.replace(/[013457]/g, (digit) => LETTERS[digit]);
}
function differsByOneSlip(word, target) {
    const shorter = Math.min(word.length, target.length);
    let start = 0;
    while (start < shorter && word[start] === target[start])
        start++;
    let end = 0;
    while (end < shorter - start && word.at(-1 - end) === target.at(-1 - end))
        end++;
    const one = word.slice(start, word.length - end);
    const other = target.slice(start, target.length - end);
    if (other.length === 2 && one === other.slice(1) + other.slice(0, 1))
        return true;
    return target.length >= LONG && one.length <= 1 && other.length <= 1;
}
