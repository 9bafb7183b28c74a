/** Crockford's base 32: no I, L, O or U, which are read or heard as something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/**
 * The code by which a person confirms a proof from their phone: eight characters in two groups, such as
 * `7K3M-9QTX`, out of the last forty bits of the proof's id. Those are random, so a code tells nothing and is not
 * guessed.
 */
export function confirmationCode(id) {
    const bits = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`);
    const digit = (index) => ALPHABET[Number((bits >> BigInt(35 - 5 * index)) & 31n)];
    const group = (...indexes) => indexes.map(digit).join('');
    return `${group(0, 1, 2, 3)}-${group(4, 5, 6, 7)}`;
}
const CODE = /(?<![A-Z0-9])(?=([A-Z0-9]{4})[-\u2010-\u2015\u2212 ]?([A-Z0-9]{4})(?![A-Z0-9]))/g;
/** More than a person writes. Words may look like codes as well, so each is looked up. */
const MOST_CODES = 20;
/**
 * The codes in a text that a person may have edited, as the ten hex digits that the proof's id ends with; the first
 * twenty. Lower case, wide characters, a missing or another hyphen, and the letters that are taken for digits (O, I, L)
 * are understood.
 */
export function confirmationCodesIn(text) {
    const ends = new Set();
    // Looked for at every place, as a word before the code may look like half of one.
    for (const [, first = '', second = ''] of text.normalize('NFKC').toUpperCase().matchAll(CODE)) {
        const digits = (first + second).replace(/O/g, '0').replace(/[IL]/g, '1');
        const values = digits.split('').map((digit) => ALPHABET.indexOf(digit));
        if (values.includes(-1))
            continue;
        const bits = values.reduce((sum, value) => sum * 32n + BigInt(value), 0n);
        ends.add(bits.toString(16).padStart(10, '0'));
        if (ends.size === MOST_CODES)
            break;
    }
    return [...ends];
}
