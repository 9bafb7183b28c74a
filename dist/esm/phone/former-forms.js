/**
 * Forms that numbers had before their country changed them, and the form that they have now (E.164). People go on
 * typing the former form, and WhatsApp keeps it for accounts that are older than the change.
 *
 * - Mexico dropped 01, 044, 045 and, after the country code, 1 in 2019.
 * - Ivory Coast put two digits in front of all numbers on 31 January 2021, by the operator (ARTCI): of a mobile number
 *   the second digit told it, of a landline the third.
 * - Benin put 01 in front of all numbers on 30 November 2024 (ARCEP).
 */
const FORMER = [
    [/^\+52(?:1|01|04[45])(\d{10})$/, '+52$1'],
    [/^\+225([014-9][0-3]\d{6})$/, '+22501$1'],
    [/^\+225([014-9][4-6]\d{6})$/, '+22505$1'],
    [/^\+225([014-9][7-9]\d{6})$/, '+22507$1'],
    [/^\+225([23]\d8\d{5})$/, '+22521$1'],
    [/^\+225([23]\d0\d{5})$/, '+22525$1'],
    [/^\+225([23]\d[1-79]\d{5})$/, '+22527$1'],
    [/^\+229(\d{8})$/, '+22901$1'],
];
/** The number in the form that it has today; itself where it has not changed. */
export function currentForm(number) {
    const found = FORMER.find(([former]) => former.test(number));
    return found ? number.replace(...found) : number;
}
/** The form of eight digits that a number of Ivory Coast or Benin had, where it had one: later numbers never did. */
export function eightDigitForm(number) {
    const former = number.replace(/^(\+22[59])\d\d(\d{8})$/, '$1$2');
    return former !== number && currentForm(former) === number ? former : undefined;
}
