import { readConsents } from '../rules/consents.js';
import { erase } from '../rules/erase.js';
import { readPhone } from '../rules/question.js';
import { withOwnPage } from './grant-rules.js';
import { Problem } from './problem.js';
/** `GET /subjects/{phone}`: how a person stands; see `Consents`. */
export const getSubject = async ({ request, parameters: { phone = '' } }, desk) => {
    const consents = await readConsents(requirePhone(phone), desk.store, withOwnPage(desk, request));
    if (!consents)
        throw new Problem('not-found', 'Nothing is held about this number.');
    return Response.json(consents);
};
/**
 * `DELETE /subjects/{phone}`: erases what is held about a person. 204 also when nothing was: what was asked for is
 * so, and asking again after an answer was lost does no harm.
 */
export const deleteSubject = async ({ parameters: { phone = '' } }, desk) => {
    await erase(requirePhone(phone), desk);
    return new Response(null, { status: 204 });
};
/** The detail does not quote what was given: it may be personal. */
export function requirePhone(text) {
    const phone = readPhone(text);
    if (phone !== undefined)
        return phone;
    throw new Problem('phone-invalid', 'The phone number must be in E.164, such as +4915112345678.', {
        problems: [{ path: 'phone', message: 'phone must be in E.164: +, country code, number; digits only.' }],
    });
}
