// The only importer of libphonenumber: 33 kB with its metadata, so this file is loaded on demand.
import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/min';
import { currentForm } from './former-forms.js';
import type { Written } from './written.js';

/** One way to read digits. */
export interface Reading {
  e164: string;
  /** ISO 3166-1 alpha-2, where it is known. */
  country: string | undefined;
  /** Grouped as in its country, with the country code. */
  grouped: string;
  /** Whether its plan is known to have such numbers. The length is right in any case. */
  isValid: boolean;
  /** Digits without the country code. */
  length: number;
}

/**
 * Every number that the digits may mean, none that is surely not meant: one is understood, and of several the person
 * has to say which. A single reading that is not `isSure` is to be asked about too.
 */
export interface Readings {
  list: Reading[];
  isSure: boolean;
}

const sure = (...list: (Reading | undefined)[]): Readings => ({
  list: list.filter((one) => one !== undefined),
  isSure: true,
});

const unsure = (...list: (Reading | undefined)[]): Readings => ({ ...sure(...list), isSure: false });

/** No country has given out numbers of that many digits, country code apart, though some plans would allow it. */
const LONGER_THAN_AT_HOME = 12;

/** Where numbers are from that have no country code. */
interface Home {
  callingCode: string;
  options: { defaultCountry: CountryCode } | { defaultCallingCode: string };
}

/** What a written number means at a place: a region such as `DE`, or a calling code such as `+49`. */
export function readingsOf(number: Written, place = ''): Readings {
  if (number.hasPlus) return withPlus(number);
  const home = homeOf(place);
  return abroad(number) ?? (home ? atHome(number, home) : unsure(valid(read(`+${number.digits}`))));
}

function homeOf(place: string): Home | undefined {
  if (isSupportedCountry(place))
    return { callingCode: getCountryCallingCode(place), options: { defaultCountry: place } };
  const callingCode = place.replace('+', '');
  const isKnown = getCountries().some((country) => getCountryCallingCode(country) === callingCode);
  return isKnown ? { callingCode, options: { defaultCallingCode: callingCode } } : undefined;
}

/** "+00 49" begins twice. "(0)" is dialled at home only, but Italy keeps it, so both may be right. */
function withPlus({ digits, zeroInBrackets }: Written): Readings {
  const given = `+${digits.replace(/^00/, '')}`;
  const found = read(given);
  const without = zeroInBrackets ? read(given.replace('0', '')) : undefined;
  if (valid(found) && valid(without)) return different(found, without!);
  return sure(valid(found) ?? valid(without) ?? found ?? without);
}

/** After 00, or 0011 as in Australia, comes a country code in any country: no number begins so at home. */
function abroad({ digits }: Written): Readings | undefined {
  const found = ['0011', '00'].map(
    (prefix) => digits.startsWith(prefix) && valid(read(`+${digits.slice(prefix.length)}`)),
  );
  const first = found.find((one) => !!one);
  return first ? sure(first) : undefined;
}

function atHome(number: Written, { callingCode, options }: Home): Readings {
  const { digits } = number;
  const national = read(digits, options);
  // The way out of North America; in Sao Paulo or Johannesburg numbers begin so at home.
  const out = digits.startsWith('011') ? valid(read(`+${digits.slice(3)}`)) : undefined;
  if (out && !isWhole(valid(national), digits)) return sure(out);
  const international = read(`+${digits}`);
  if (digits.startsWith(callingCode)) return withOwnCode(number, national, international);
  const isOfHome = valid(national) && digits.length < LONGER_THAN_AT_HOME;
  return isOfHome || !valid(international) ? sure(national) : unsure(national, international);
}

/** The country code without its plus, or a number that begins with the same digits. */
function withOwnCode(
  { digits, areaInBrackets }: Written,
  national: Reading | undefined,
  international: Reading | undefined,
): Readings {
  if (!national || !international) return sure(national ?? international);
  if (areaInBrackets && national.isValid) return sure(national);
  if (national.isValid !== international.isValid) return sure(national.isValid ? national : international);
  const isLong = digits.length >= LONGER_THAN_AT_HOME;
  return international.isValid && isLong ? sure(international) : different(national, international);
}

/** Whether nothing was left out of the digits but a zero in front, and they make a number that somebody may have. */
const isWhole = (reading: Reading | undefined, { length }: string): boolean =>
  reading !== undefined && reading.length >= length - 1 && reading.length < LONGER_THAN_AT_HOME;

const valid = (reading: Reading | undefined): Reading | undefined => (reading?.isValid ? reading : undefined);

const different = (one: Reading | undefined, other: Reading): Readings =>
  one?.e164 === other.e164 ? sure(other) : unsure(one, other);

/** Undefined where the length is wrong, which is all that is asked: number plans grow faster than pages are updated. */
function read(text: string, options?: Home['options']): Reading | undefined {
  const parsed = parsePhoneNumberFromString(text, options);
  const current =
    parsed && !parsed.isPossible() ? parsePhoneNumberFromString(currentForm(parsed.number)) : parsed;
  // Some plans hold numbers too short for a proof, or too long for E.164.
  return current?.isPossible() && /^\+\d{7,15}$/.test(current.number) ? readingOf(current) : undefined;
}

const readingOf = (number: PhoneNumber): Reading => ({
  e164: number.number,
  country: number.country,
  grouped: number.formatInternational(),
  isValid: number.isValid(),
  length: number.nationalNumber.length,
});
