// The only importer of libphonenumber: 33 kB with its metadata, so this file is loaded on demand.
import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';

/** A number as typed, brought into E.164. `country` is its region (ISO 3166-1 alpha-2) where that is known. */
export type Normalised = { e164: string; country: string | undefined } | undefined;

/**
 * Brings a number into E.164, undefined where that is not possible. `country` is the region for numbers typed
 * without a country code. Checks the length, not the digits: number plans grow faster than pages are updated, and
 * refusing a real number would be worse than taking a wrong one.
 */
export function normalise(typed: string, country?: string): Normalised {
  const number = parsePhoneNumberFromString(typed, country?.toUpperCase() as CountryCode | undefined);
  // Some plans hold numbers too short for a proof.
  if (!number?.isPossible() || number.number.length <= 7) return undefined;
  return { e164: number.number, country: number.country };
}

/** Every region with its calling code, such as `['DE', '49']`. */
export function countries(): [country: string, callingCode: string][] {
  return getCountries().map((country) => [country, getCountryCallingCode(country)]);
}
