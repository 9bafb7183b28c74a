import * as z from 'zod/mini';
import { notesOfHistory } from './history.js';
import { noteOfMessage } from './messages.js';
import { noteOfPreference, noteOfStatus } from './preferences.js';
import { completed, phoneOf, userIdOf } from './person.js';
import { each, lenient, list, text } from './shapes.js';
const payload = z.object({ entry: list });
const entry = z.object({ changes: list });
const value = z.object({
    metadata: lenient(z.object({ phone_number_id: text, display_phone_number: text })),
    contacts: list,
    messages: list,
    statuses: list,
    user_preferences: list,
    history: list,
});
const change = z.object({ value });
const contact = z.object({ wa_id: text, user_id: text, parent_user_id: text });
/**
 * Reads a webhook's body, whatever is in it: what has a shape of its own is left out, and takes nothing else with it.
 * It goes by the shape of what is there, not by the name of the field it was subscribed under.
 */
export function notificationsIn(body) {
    const changes = each([body], payload)
        .flatMap((one) => each(one.entry, entry))
        .flatMap((one) => each(one.changes, change));
    return withoutRepeated(changes.flatMap((one) => notificationsOf(one.value)));
}
function notificationsOf({ metadata, contacts, messages, statuses, user_preferences, history, }) {
    const phoneNumberId = metadata?.phone_number_id;
    const ownPhone = phoneOf(metadata?.display_phone_number?.replace(/\D/g, ''));
    const people = each(contacts, contact).map(({ wa_id, user_id, parent_user_id }) => ({
        phone: phoneOf(wa_id),
        userId: userIdOf(user_id, parent_user_id),
    }));
    const notes = [
        ...messages.flatMap((one) => noteOfMessage(one, phoneNumberId)),
        ...statuses.flatMap((one) => noteOfStatus(one)),
        ...user_preferences.flatMap((one) => noteOfPreference(one, phoneNumberId)),
        ...history.flatMap((one) => notesOfHistory(one, phoneNumberId)),
    ];
    // What the business writes in WhatsApp's own app may come back to it.
    const theirs = notes.filter(({ person }) => ownPhone === undefined || person.phone !== ownPhone);
    return theirs.map((note) => ({
        ...note,
        phoneNumberId,
        // A change of number or id comes without contacts, and must not be mixed with anyone's.
        person: note.kind.endsWith('-changed') ? note.person : completed(note.person, people, notes.length === 1),
    }));
}
/** A message that was sent, delivered and read names its recipient three times. */
function withoutRepeated(notifications) {
    const seen = new Set();
    return notifications.filter(({ kind, person: { phone, userId } }) => {
        if (kind !== 'named')
            return true;
        if (phone === undefined || userId === undefined || seen.has(phone + userId))
            return false;
        seen.add(phone + userId);
        return true;
    });
}
