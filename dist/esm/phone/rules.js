import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { readingsOf } from './readings.js';
import { written } from './written.js';
const invalid = { kind: 'invalid' };
/** Without a plus, a number beside words must be longer than a postal code beside its city. */
const LEAST_BESIDE_WORDS = 8;
/**
 * Understands a number as people type it. `place` is the region for numbers typed without a country code, or a
 * calling code such as `+49`. A text
 * that merely contains digits is no number. Of a number it checks the length, not the digits: refusing a real number
 * would be worse than taking a wrong one.
 */
export function understand(typed, place) {
    const number = written(typed);
    if (!number)
        return invalid;
    const { list, isSure } = readingsOf(number, place?.toUpperCase());
    const [reading] = list;
    if (!reading)
        return invalid;
    const isLong = number.hasPlus || reading.length >= LEAST_BESIDE_WORDS;
    if (number.hasCompany && !(reading.isValid && isLong))
        return invalid;
    if (!isSure)
        return { kind: 'unclear', numbers: list.map(({ grouped }) => grouped) };
    return { kind: 'number', e164: reading.e164, country: reading.country, grouped: reading.grouped };
}
/** The number that is surely meant, undefined where there is none or it is unclear. */
export function normalise(typed, place) {
    const understood = understand(typed, place);
    return understood.kind === 'number' ? understood : undefined;
}
/** Every region with its calling code, such as `['DE', '49']`. */
export function countries() {
    return getCountries().map((country) => [country, getCountryCallingCode(country)]);
}
