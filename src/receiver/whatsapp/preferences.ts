/** What is stopped in WhatsApp itself: as it is set there, and as it shows when a message is sent all the same. */
import * as z from 'zod/mini';
import type { Happening, Note } from './notifications.js';
import { phoneOf, userIdOf } from './person.js';
import { each, excerpt, list, seconds, text } from './shapes.js';

const preference = z.object({
  wa_id: text,
  user_id: text,
  parent_user_id: text,
  category: text,
  value: text,
  timestamp: text,
});

/** What one element of `user_preferences` says. It has no id of its own. */
export function noteOfPreference(element: unknown, phoneNumberId: string | undefined): Note[] {
  const parsed = z.safeParse(preference, element);
  if (!parsed.success) return [];
  const { wa_id, user_id, parent_user_id, category, value, timestamp } = parsed.data;
  const identifying = [phoneNumberId, wa_id ?? user_id ?? parent_user_id, category, value, timestamp];
  return [
    {
      ...happeningOfPreference(category, value, element),
      key: ['user-preferences', ...identifying.map((part) => part ?? '')],
      person: { phone: phoneOf(wa_id), userId: userIdOf(user_id, parent_user_id) },
      sentAt: seconds(timestamp),
      message: undefined,
    },
  ];
}

function happeningOfPreference(
  category: string | undefined,
  value: string | undefined,
  element: unknown,
): Happening {
  if (category === 'marketing_messages' && value === 'stop')
    return { kind: 'stop', origin: 'user-preferences' };
  if (category === 'marketing_messages' && value === 'resume') return { kind: 'resume' };
  return { kind: 'unknown', words: excerpt(element) };
}

/** Meta's code for a marketing message that was not delivered because its recipient has stopped them. */
const STOPPED = '131050';

const status = z.object({
  id: text,
  timestamp: text,
  recipient_type: text,
  recipient_id: text,
  recipient_participant_id: text,
  recipient_user_id: text,
  recipient_parent_user_id: text,
  errors: list,
});

const failure = z.object({ code: text });

/** What one element of `statuses` says. */
export function noteOfStatus(element: unknown): Note[] {
  const parsed = z.safeParse(status, element);
  if (!parsed.success) return [];
  const { id, timestamp, recipient_type, errors, ...who } = parsed.data;
  const isStopped = each(errors, failure).some(({ code }) => code === STOPPED);
  const waId = recipient_type === 'group' ? who.recipient_participant_id : who.recipient_id;
  const person = {
    phone: phoneOf(waId),
    userId: userIdOf(who.recipient_user_id, who.recipient_parent_user_id),
  };
  return [
    {
      ...(isStopped ? { kind: 'stop', origin: 'failed-status' } : { kind: 'named' }),
      key: ['status', ...(id === undefined ? [waId ?? person.userId ?? '', timestamp ?? ''] : [id])],
      person,
      sentAt: seconds(timestamp),
      message: id,
    },
  ];
}
