import * as z from 'zod/mini';
import { phoneOf, userIdOf } from './person.js';
import { excerpt, text } from './shapes.js';
/** What WhatsApp itself says in a chat. Its `body` holds the person's name, so it is not read. */
export const system = z.object({
    type: text,
    wa_id: text,
    new_wa_id: text,
    user_id: text,
    previous_user_id: text,
    previous_parent_user_id: text,
    parent_user_id: text,
    marketing: text,
});
/** Of a changed number or id, `from` is the number before it; which of them `from_user_id` is, is not documented. */
export function personOfSystem({ from, from_user_id }, said) {
    const previous = userIdOf(said.previous_user_id, said.previous_parent_user_id);
    switch (said.type) {
        case 'user_changed_number':
        case 'customer_changed_number':
            return { phone: phoneOf(from), userId: previous };
        case 'user_changed_user_id':
            return { userId: userIdOf(said.user_id, said.parent_user_id, from_user_id) };
        default:
            return { phone: phoneOf(from), userId: userIdOf(from_user_id) };
    }
}
export function happeningOfSystem(said, element) {
    const unknown = () => ({
        kind: 'unknown',
        words: excerpt({ ...element, system: said }),
    });
    const previous = userIdOf(said.previous_user_id, said.previous_parent_user_id);
    switch (said.type) {
        case 'user_changed_number':
        case 'customer_changed_number':
            return { kind: 'number-changed', words: phoneOf(said.wa_id ?? said.new_wa_id) ?? '' };
        case 'user_changed_user_id':
            return previous === undefined ? unknown() : { kind: 'user-id-changed', previous };
        // Before the Cloud API had a webhook of its own for it.
        case 'user_preference_changed':
            if (said.marketing === 'stop')
                return { kind: 'stop', origin: 'user-preferences' };
            return said.marketing === 'resume' ? { kind: 'resume' } : unknown();
        case 'user_identity_changed':
        case 'customer_identity_changed':
            return { kind: 'named' };
        default:
            return unknown();
    }
}
