import * as z from 'zod/mini';
import { consentProof } from '../../proof/index.js';
const { subject, choices } = consentProof.shape;
const E164 = subject.shape.phone;
export const PURPOSE = choices.def.element.shape.purpose;
/**
 * A phone number in E.164. In an address `+` means a space, and many leave it out: both are understood. Nothing else
 * is, as a number that is guessed at may be another person's.
 */
export function readPhone(text) {
    const phone = `+${text.replace(/^[+ ]/, '')}`;
    return z.safeParse(E164, phone).success ? phone : undefined;
}
/** Reads a question; `phone` and `purpose` may be anything. */
export function readQuestion(given) {
    const phone = typeof given.phone === 'string' ? readPhone(given.phone) : undefined;
    const purpose = z.safeParse(PURPOSE, given.purpose);
    if (phone !== undefined && purpose.success)
        return { valid: true, question: { phone, purpose: purpose.data } };
    const problems = [];
    if (phone === undefined) {
        problems.push({
            path: 'phone',
            message: isMissing(given.phone)
                ? 'phone is missing.'
                : 'phone must be a number in E.164, such as +4915112345678.',
        });
    }
    if (!purpose.success) {
        problems.push({
            path: 'purpose',
            message: isMissing(given.purpose)
                ? 'purpose is missing.'
                : 'purpose must be an id such as marketing: a small letter, then small letters, digits, - or _.',
        });
    }
    return { valid: false, problems };
}
function isMissing(value) {
    return value === undefined || value === null || value === '';
}
