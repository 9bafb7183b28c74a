/** What came of a text that should be a number. */
export type Understood = 
/** `country` is its region (ISO 3166-1 alpha-2) where that is known; `grouped` is the number as people read it. */
{
    kind: 'number';
    e164: string;
    country: string | undefined;
    grouped: string;
}
/** It may be each of these, grouped as people read them: the person has to say which. */
 | {
    kind: 'unclear';
    numbers: string[];
} | {
    kind: 'invalid';
};
/**
 * Understands a number as people type it. `place` is the region for numbers typed without a country code, or a
 * calling code such as `+49`. A text
 * that merely contains digits is no number. Of a number it checks the length, not the digits: refusing a real number
 * would be worse than taking a wrong one.
 */
export declare function understand(typed: string, place?: string): Understood;
/** A number as typed, brought into E.164. `country` is its region (ISO 3166-1 alpha-2) where that is known. */
export type Normalised = {
    e164: string;
    country: string | undefined;
} | undefined;
/** The number that is surely meant, undefined where there is none or it is unclear. */
export declare function normalise(typed: string, place?: string): Normalised;
/** Every region with its calling code, such as `['DE', '49']`. */
export declare function countries(): [country: string, callingCode: string][];
