import { withDigest } from '../rules/content.js';
import { enter } from '../rules/enter.js';
import { eventId, grantId } from './event-id.js';
import { formsOf, isNumber } from '../rules/number-forms.js';
/** The phone number WhatsApp gives, or the one that is known to be this person's. */
export async function knownPhone({ phone, userId }, store) {
    return phone ?? (userId === undefined ? undefined : store.phoneOf(userId));
}
/** The chains of a person: of their number in all its forms, else of their user id; none when WhatsApp names nobody. */
export async function subjectsOf(person, store) {
    const phone = await knownPhone(person, store);
    if (phone !== undefined)
        return formsOf(phone);
    return person.userId === undefined ? [] : [person.userId];
}
/** Writes an event into the chains of the person it is about. Answers `false` when WhatsApp names nobody. */
export async function writeEvent(act, occasion, books) {
    const [subject, ...others] = await subjectsOf(occasion.person, books.store);
    if (subject === undefined)
        return false;
    await writeUnder(subject, act, occasion, books);
    for (const other of others)
        await writeUnder(other, act, withKey(occasion, other), books);
    return true;
}
/**
 * Writes an event into one chain, once.
 *
 * @returns whether it stands there; `false` when it was erased since, and must not come back.
 */
export async function writeUnder(subject, { act, ...details }, { key, person: { userId }, at, message, phoneNumberId }, books) {
    const content = withDigest({
        type: 'whatsapp-opt-in/whatsapp-event',
        version: 1,
        id: act === 'grant' ? grantId(...key, act) : eventId(...key, act, details.confirms ?? ''),
        at,
        subject: { ...(isNumber(subject) && { phone: subject }), ...(userId !== undefined && { userId }) },
        act,
        ...details,
        ...(message !== undefined && { message }),
        ...(phoneNumberId !== undefined && { phoneNumberId }),
    });
    const entering = await enter(content, subject, assuranceOf(act), books);
    // Another content under this id is the same thing, told when less was known of the person or of the time.
    const record = entering.outcome === 'conflict' ? await books.store.find(content.id) : entering.record;
    return record?.content != null;
}
/** WhatsApp knows whose account it is; what a person of the business finds is the business's own. */
function assuranceOf(act) {
    return act === 'dismissal' ? 'shop' : 'phone';
}
/** The same thing in another chain needs an id of its own. */
export function withKey(occasion, ...more) {
    return { ...occasion, key: [...occasion.key, ...more] };
}
