import * as z from 'zod/mini';
import type { Happening, Note } from './notifications.js';
import { phoneOf, userIdOf } from './person.js';
import { excerpt, lenient, seconds, text } from './shapes.js';
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
  system: lenient(system),
});

export type Message = z.infer<typeof message>;

/** Kinds of messages that may come without a word, and say nothing about a consent then. */
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
]);

/** A form that was filled in, and an answer to being called. */
const WORDLESS_REPLIES = new Set(['nfm_reply', 'call_permission_reply']);

/** What one element of `messages` says. */
export function noteOfMessage(element: unknown, phoneNumberId: string | undefined): Note[] {
  const parsed = z.safeParse(message, element);
  if (!parsed.success) return [];
  const { data } = parsed;
  const person = data.system
    ? personOfSystem(data, data.system)
    : { phone: phoneOf(data.from), userId: userIdOf(data.from_user_id, data.from_parent_user_id) };
  return [
    {
      ...happeningOf(data, element),
      key: ['message', ...(data.id === undefined ? nameless(phoneNumberId, element) : [data.id])],
      person,
      sentAt: seconds(data.timestamp),
      message: data.id,
    },
  ];
}

/** What tells a message that has no id. */
function nameless(phoneNumberId: string | undefined, element: unknown): string[] {
  return [phoneNumberId ?? '', excerpt(element)];
}

function happeningOf(data: Message, element: unknown): Happening {
  const words = data.text?.body ?? captionOf(data);
  if (words !== undefined) return { kind: 'words', origin: 'text', words };
  const reply = replyOf(data);
  if (reply) return reply;
  if (data.system) return happeningOfSystem(data.system, element);
  return isWordless(data) ? { kind: 'named' } : { kind: 'unknown', words: excerpt(element) };
}

function captionOf({ image, video, document }: Message): string | undefined {
  return image?.caption ?? video?.caption ?? document?.caption;
}

function replyOf({ button, interactive }: Message): Happening | undefined {
  if (button) return { kind: 'reply', origin: 'button', label: button.text, payload: button.payload };
  const chosen = interactive?.button_reply ?? interactive?.list_reply;
  return chosen && { kind: 'reply', origin: 'interactive', label: chosen.title, payload: chosen.id };
}

function isWordless({ type = '', interactive }: Message): boolean {
  return WORDLESS.has(type) || WORDLESS_REPLIES.has(interactive?.type ?? '');
}
