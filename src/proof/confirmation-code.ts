/** Crockford's base 32: no I, L, O or U, which are read or heard as something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code by which a person confirms a proof from their phone: eight characters in two groups, such as
 * `7K3M-9QTX`, out of the last forty bits of the proof's id. Those are random, so a code tells nothing and is not
 * guessed.
 */
export function confirmationCode(id: string): string {
  const bits = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`);
  const code = Array.from(
    { length: 8 },
    (_, index) => ALPHABET[Number((bits >> BigInt(35 - 5 * index)) & 31n)],
  );
  return `${code.slice(0, 4).join('')}-${code.slice(4).join('')}`;
}

const CODE = /(?<![A-Z0-9])(?=([A-Z0-9]{4})[-\u2010-\u2015 ]?([A-Z0-9]{4})(?![A-Z0-9]))/g;

/** A text with more of them is no confirmation. */
const MOST_CODES = 20;

/**
 * Every code in a text that a person may have edited, as the ten hex digits that the proof's id ends with. Lower
 * case, a missing hyphen, and the letters that are taken for digits (O, I, L) are understood.
 */
export function confirmationCodesIn(text: string): string[] {
  // Looked for at every place, as a word before the code may look like half of one.
  const found = text.toUpperCase().matchAll(CODE);
  const ends = [...found].slice(0, MOST_CODES).flatMap(([, first = '', second = '']) => {
    const digits = [...(first + second).replace(/O/g, '0').replace(/[IL]/g, '1')];
    const values = digits.map((digit) => ALPHABET.indexOf(digit));
    if (values.includes(-1)) return [];
    const bits = values.reduce((sum, value) => sum * 32n + BigInt(value), 0n);
    return [bits.toString(16).padStart(10, '0')];
  });
  return [...new Set(ends)];
}
