import * as z from 'zod/mini';
import { phoneOf, userIdOf } from './person.js';
import { excerpt, holdsWords, lenient, seconds, text } from './shapes.js';
import { happeningOfSystem, personOfSystem, system } from './system.js';
const media = lenient(z.object({ caption: text }));
const reply = lenient(z.object({ id: text, title: text }));
const message = z.object({
    id: text,
    from: text,
    from_user_id: text,
    from_parent_user_id: text,
    timestamp: text,
    type: text,
    text: lenient(z.object({ body: text })),
    button: lenient(z.object({ text: text, payload: text })),
    interactive: lenient(z.object({ type: text, button_reply: reply, list_reply: reply })),
    image: media,
    video: media,
    document: media,
    order: lenient(z.object({ text })),
    edit: lenient(z.object({ original_message_id: text, message: z.unknown() })),
    system: lenient(system),
});
/** Kinds of messages that hold no word of the person's, or none that could be about a consent. */
const WORDLESS = new Set([
    'text',
    'audio',
    'voice',
    'sticker',
    'image',
    'video',
    'document',
    'location',
    'contacts',
    'reaction',
    'order',
    'request_welcome',
    'revoke',
    'unknown',
    'unsupported',
]);
/** A form that was filled in, and an answer to being called. */
const WORDLESS_REPLIES = new Set(['nfm_reply', 'call_permission_reply']);
/** What one element of `messages` says. */
export function noteOfMessage(element, phoneNumberId) {
    const parsed = z.safeParse(message, element);
    if (!parsed.success)
        return [];
    const { data } = parsed;
    const person = data.system
        ? personOfSystem(data, data.system)
        : { phone: phoneOf(data.from), userId: userIdOf(data.from_user_id, data.from_parent_user_id) };
    return [
        {
            ...happeningOf(data, element),
            key: data.id === undefined ? nameless(phoneNumberId, element) : keyOfMessage(data.id),
            person,
            sentAt: seconds(data.timestamp),
            message: data.id,
            ...(data.edit?.original_message_id !== undefined && { replaces: data.edit.original_message_id }),
        },
    ];
}
/** What tells a message, by WhatsApp's id of it. */
export function keyOfMessage(id) {
    return ['message', id];
}
/** What tells a message that has no id. */
function nameless(phoneNumberId, element) {
    return ['message', phoneNumberId ?? '', excerpt(element)];
}
/** Of an edited message, what it says now. */
function happeningOf(data, element) {
    if (data.edit) {
        const edited = z.safeParse(message, data.edit.message);
        return edited.success
            ? happeningOf({ ...edited.data, edit: undefined }, data.edit.message)
            : { kind: 'named' };
    }
    const words = data.text?.body ?? captionOf(data);
    if (words !== undefined)
        return { kind: 'words', origin: 'text', words };
    const reply = replyOf(data);
    if (reply)
        return reply;
    if (data.system)
        return happeningOfSystem(data.system, element);
    if (isWordless(data) || !holdsWords(element))
        return { kind: 'named' };
    return { kind: 'unknown', words: excerpt(element) };
}
/** What stands beside a picture, or is written to the shop with an order. */
function captionOf({ image, video, document, order }) {
    return image?.caption ?? video?.caption ?? document?.caption ?? order?.text;
}
function replyOf({ button, interactive }) {
    if (button)
        return { kind: 'reply', origin: 'button', label: button.text, payload: button.payload };
    const chosen = interactive?.button_reply ?? interactive?.list_reply;
    return chosen && { kind: 'reply', origin: 'interactive', label: chosen.title, payload: chosen.id };
}
function isWordless({ type = '', interactive }) {
    return WORDLESS.has(type) || WORDLESS_REPLIES.has(interactive?.type ?? '');
}
