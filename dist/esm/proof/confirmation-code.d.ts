/**
 * The code by which a person confirms a proof from their phone: eight characters in two groups, such as
 * `7K3M-9QTX`, out of the last forty bits of the proof's id. Those are random, so a code tells nothing and is not
 * guessed.
 */
export declare function confirmationCode(id: string): string;
/**
 * The codes in a text that a person may have edited, as the ten hex digits that the proof's id ends with; the first
 * twenty. Lower case, wide characters, a missing or another hyphen, and the letters that are taken for digits (O, I, L)
 * are understood.
 */
export declare function confirmationCodesIn(text: string): string[];
