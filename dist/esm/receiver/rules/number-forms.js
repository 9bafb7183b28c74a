import { currentForm, eightDigitForm } from '../../phone/former-forms.js';
/**
 * Countries where WhatsApp knows many people by another form of their number than the one they dial and type: it keeps
 * the form of the day the account was made. Brazil's mobile numbers have got a ninth digit since, Mexico's have lost
 * the 1 after the country code, and Argentina's have a 9 there that is left out at home. Those of Ivory Coast and Benin
 * have got two digits in front, see below.
 */
const TWO_FORMS = [
    [/^\+55(?<area>[1-9]\d)(?<rest>[6-9]\d{7})$/, '+55$<area>9$<rest>'],
    [/^\+55(?<area>[1-9]\d)9(?<rest>[6-9]\d{7})$/, '+55$<area>$<rest>'],
    [/^\+521(?<rest>[2-9]\d{9})$/, '+52$<rest>'],
    [/^\+52(?<rest>[2-9]\d{9})$/, '+521$<rest>'],
    [/^\+549(?<rest>[1-8]\d{9})$/, '+54$<rest>'],
    [/^\+54(?<rest>[1-8]\d{9})$/, '+549$<rest>'],
];
/** Whether a subject is known by a phone number (E.164), not by WhatsApp's user id alone. */
export const isNumber = (subject) => subject.startsWith('+');
/** Every form of a number (E.164) that means the same person, the given one first. */
export function formsOf(phone) {
    const found = TWO_FORMS.find(([form]) => form.test(phone));
    const other = found ? phone.replace(...found) : otherLength(phone);
    return other === undefined || other === phone ? [phone] : [phone, other];
}
/** Ivory Coast and Benin: as long as today, or as short as before. */
const otherLength = (phone) => eightDigitForm(phone) ?? currentForm(phone);
