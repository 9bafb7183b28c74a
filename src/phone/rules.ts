import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { readingsOf } from './readings.js';
import { written } from './written.js';

/** What came of a text that should be a number. */
export type Understood =
  /** `country` is its region (ISO 3166-1 alpha-2) where that is known; `grouped` is the number as people read it. */
  | { kind: 'number'; e164: string; country: string | undefined; grouped: string }
  /** It may be each of these, grouped as people read them: the person has to say which. */
  | { kind: 'unclear'; numbers: string[] }
  | { kind: 'invalid' };

const invalid: Understood = { kind: 'invalid' };

/** Without a plus, a number beside words must be longer than a postal code beside its city. */
const LEAST_BESIDE_WORDS = 8;

/**
 * Understands a number as people type it. `place` is the region for numbers typed without a country code, or a
 * calling code such as `+49`. A text
 * that merely contains digits is no number. Of a number it checks the length, not the digits: refusing a real number
 * would be worse than taking a wrong one.
 */
export function understand(typed: string, place?: string): Understood {
  const number = written(typed);
  if (!number) return invalid;
  const { list, isSure } = readingsOf(number, place?.toUpperCase());
  const [reading] = list;
  if (!reading) return invalid;
  const isLong = number.hasPlus || reading.length >= LEAST_BESIDE_WORDS;
  if (number.hasCompany && !(reading.isValid && isLong)) return invalid;
  if (!isSure) return { kind: 'unclear', numbers: list.map(({ grouped }) => grouped) };
  return { kind: 'number', e164: reading.e164, country: reading.country, grouped: reading.grouped };
}

/** A number as typed, brought into E.164. `country` is its region (ISO 3166-1 alpha-2) where that is known. */
export type Normalised = { e164: string; country: string | undefined } | undefined;

/** The number that is surely meant, undefined where there is none or it is unclear. */
export function normalise(typed: string, place?: string): Normalised {
  const understood = understand(typed, place);
  return understood.kind === 'number' ? understood : undefined;
}

/** Every region with its calling code, such as `['DE', '49']`. */
export function countries(): [country: string, callingCode: string][] {
  return getCountries().map((country) => [country, getCountryCallingCode(country)]);
}
