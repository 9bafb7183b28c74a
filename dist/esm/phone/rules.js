// The only importer of libphonenumber: 33 kB with its metadata, so this file is loaded on demand.
import { getCountries, getCountryCallingCode, parsePhoneNumberFromString, } from 'libphonenumber-js/min';
/**
 * Brings a number into E.164, undefined where that is not possible. `country` is the region for numbers typed
 * without a country code. Checks the length, not the digits: number plans grow faster than pages are updated, and
 * refusing a real number would be worse than taking a wrong one.
 */
export function normalise(typed, country) {
    const number = parsePhoneNumberFromString(typed, country?.toUpperCase());
    // Some plans hold numbers too short for a proof.
    if (!number?.isPossible() || number.number.length <= 7)
        return undefined;
    return { e164: number.number, country: number.country };
}
/** Every region with its calling code, such as `['DE', '49']`. */
export function countries() {
    return getCountries().map((country) => [country, getCountryCallingCode(country)]);
}
