import type { DOUBTFUL } from '../rules/doubt.js';
import type { Books } from '../rules/enter.js';
import type { KeptMessage } from '../store/inbox.js';
import { eventId } from './event-id.js';
import { isAnyHeld } from './identity.js';
import { subjectsOf, type Occasion } from './write-event.js';

/** Why a message waits for a person of the business; a stable code. */
export type ReviewReason =
  /** It may be meant to take a consent back, or to give one that nobody asked for, or not. */
  | 'unclear'
  /** It gives a consent or takes one back, and WhatsApp does not say whose. */
  | 'sender-missing'
  /** It holds the code of a proof for another number than the sender's. */
  | 'code-from-other-number'
  /** It holds a code, and WhatsApp does not tell the sender's number: the code confirms nothing. */
  | 'code-without-number'
  /** It holds the code of the sender's own proof, too late: see `CODE_HOURS`. */
  | 'code-expired'
  /** On a page somebody took back what had come from a surer place; `words` are the labels. It counts meanwhile. */
  | typeof DOUBTFUL
  /** The person has another number now, which has no consent of its own; `words` is that number. */
  | 'number-changed'
  /** WhatsApp sends something that is not known here; `words` is its JSON. */
  | 'unknown-type';

/** Lets a message wait for a person of the business. */
export async function keep(
  what: Pick<KeptMessage, 'words' | 'record'> & { reason: ReviewReason },
  { key, person, at, isPast }: Occasion,
  books: Books,
): Promise<void> {
  const subjects = await subjectsOf(person, books.store);
  // Months of chats come at once when a number is connected; most of them are with people who agreed to nothing.
  if (isPast && !(await isAnyHeld(subjects, books))) return;
  await books.store.keep({
    id: keptId(key),
    subject: subjects[0] ?? null,
    at,
    receivedAt: books.clock().toISOString(),
    ...what,
  });
}

/** By what WhatsApp sent, so that the same thing sent again is kept once. */
export function keptId(key: readonly string[]): string {
  return eventId(...key, 'kept');
}
