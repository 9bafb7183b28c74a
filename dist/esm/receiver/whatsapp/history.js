/** The chats of the last months, which WhatsApp tells when a business connects the number of its WhatsApp Business app. */
import * as z from 'zod/mini';
import { noteOfMessage } from './messages.js';
import { phoneOf, userIdOf } from './person.js';
import { each, list, text } from './shapes.js';
const chunk = z.object({ threads: list });
const thread = z.object({ id: text, messages: list });
/** What one element of `history` says. */
export function notesOfHistory(element, phoneNumberId) {
    return each([element], chunk)
        .flatMap(({ threads }) => each(threads, thread))
        .flatMap(({ id, messages }) => messages.flatMap((one) => noteOfMessage(one, phoneNumberId)).flatMap((note) => noteIn(id, note)));
}
/** A thread is called by the person it is with; whatever else says something in it is the business. */
function noteIn(id, note) {
    const named = { phone: phoneOf(id), userId: userIdOf(id) };
    const { phone, userId } = note.person;
    const isOther = phone !== undefined && named.phone !== undefined && phone !== named.phone;
    if (isOther || (phone === undefined && userId === undefined))
        return [];
    return [{ ...note, person: { phone: phone ?? named.phone, userId: userId ?? named.userId }, isPast: true }];
}
