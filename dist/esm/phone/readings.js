// The only importer of libphonenumber: 33 kB with its metadata, so this file is loaded on demand.
import { getCountries, getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString, } from 'libphonenumber-js/min';
import { currentForm } from './former-forms.js';
const sure = (...list) => ({
    list: list.filter((one) => one !== undefined),
    isSure: true,
});
const unsure = (...list) => ({ ...sure(...list), isSure: false });
/** No country has given out numbers of that many digits, country code apart, though some plans would allow it. */
const LONGER_THAN_AT_HOME = 12;
/** What a written number means at a place: a region such as `DE`, or a calling code such as `+49`. */
export function readingsOf(number, place = '') {
    if (number.hasPlus)
        return withPlus(number);
    const home = homeOf(place);
    return abroad(number) ?? (home ? atHome(number, home) : unsure(valid(read(`+${number.digits}`))));
}
function homeOf(place) {
    if (isSupportedCountry(place))
        return { callingCode: getCountryCallingCode(place), options: { defaultCountry: place } };
    const callingCode = place.replace('+', '');
    const isKnown = getCountries().some((country) => getCountryCallingCode(country) === callingCode);
    return isKnown ? { callingCode, options: { defaultCallingCode: callingCode } } : undefined;
}
/** "+00 49" begins twice. "(0)" is dialled at home only, but Italy keeps it, so both may be right. */
function withPlus({ digits, zeroInBrackets }) {
    const given = `+${digits.replace(/^00/, '')}`;
    const found = read(given);
    const without = zeroInBrackets ? read(given.replace('0', '')) : undefined;
    if (valid(found) && valid(without))
        return different(found, without);
    return sure(valid(found) ?? valid(without) ?? found ?? without);
}
/** After 00, or 0011 as in Australia, comes a country code in any country: no number begins so at home. */
function abroad({ digits }) {
    const found = ['0011', '00'].map((prefix) => digits.startsWith(prefix) && valid(read(`+${digits.slice(prefix.length)}`)));
    const first = found.find((one) => !!one);
    return first ? sure(first) : undefined;
}
function atHome(number, { callingCode, options }) {
    const { digits } = number;
    const national = read(digits, options);
    // The way out of North America; in Sao Paulo or Johannesburg numbers begin so at home.
    const out = digits.startsWith('011') ? valid(read(`+${digits.slice(3)}`)) : undefined;
    if (out && !isWhole(valid(national), digits))
        return sure(out);
    const international = read(`+${digits}`);
    if (digits.startsWith(callingCode))
        return withOwnCode(number, national, international);
    const isOfHome = valid(national) && digits.length < LONGER_THAN_AT_HOME;
    return isOfHome || !valid(international) ? sure(national) : unsure(national, international);
}
/** The country code without its plus, or a number that begins with the same digits. */
function withOwnCode({ digits, areaInBrackets }, national, international) {
    if (!national || !international)
        return sure(national ?? international);
    if (areaInBrackets && national.isValid)
        return sure(national);
    if (national.isValid !== international.isValid)
        return sure(national.isValid ? national : international);
    const isLong = digits.length >= LONGER_THAN_AT_HOME;
    return international.isValid && isLong ? sure(international) : different(national, international);
}
/** Whether nothing was left out of the digits but a zero in front, and they make a number that somebody may have. */
const isWhole = (reading, { length }) => reading !== undefined && reading.length >= length - 1 && reading.length < LONGER_THAN_AT_HOME;
const valid = (reading) => (reading?.isValid ? reading : undefined);
const different = (one, other) => one?.e164 === other.e164 ? sure(other) : unsure(one, other);
/** Undefined where the length is wrong, which is all that is asked: number plans grow faster than pages are updated. */
function read(text, options) {
    const parsed = parsePhoneNumberFromString(text, options);
    const current = parsed && !parsed.isPossible() ? parsePhoneNumberFromString(currentForm(parsed.number)) : parsed;
    // Some plans hold numbers too short for a proof, or too long for E.164.
    return current?.isPossible() && /^\+\d{7,15}$/.test(current.number) ? readingOf(current) : undefined;
}
const readingOf = (number) => ({
    e164: number.number,
    country: number.country,
    grouped: number.formatInternational(),
    isValid: number.isValid(),
    length: number.nationalNumber.length,
});
