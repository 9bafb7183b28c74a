import { eventId } from './event-id.js';
import { isAnyHeld } from './identity.js';
import { subjectsOf } from './write-event.js';
/** Lets a message wait for a person of the business. */
export async function keep(what, { key, person, at, isPast }, books) {
    const subjects = await subjectsOf(person, books.store);
    // Months of chats come at once when a number is connected; most of them are with people who agreed to nothing.
    if (isPast && !(await isAnyHeld(subjects, books)))
        return;
    await books.store.keep({
        id: keptId(key),
        subject: subjects[0] ?? null,
        at,
        receivedAt: books.clock().toISOString(),
        ...what,
    });
}
/** By what WhatsApp sent, so that the same thing sent again is kept once. */
export function keptId(key) {
    return eventId(...key, 'kept');
}
