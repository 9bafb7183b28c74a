import type { Books } from '../rules/enter.js';
import { confirm } from './confirmation.js';
import { eventId } from './event-id.js';
import { learnIdentity, learnNewUserId } from './identity.js';
import type { Happening, Notification } from './notifications.js';
import { meaningFrom } from './languages.js';
import { asksToStart, optInOf, type OptIn } from './opt-in.js';
import { meaningOfReply, type Meaning } from './opt-out.js';
import { subjectsOf, writeEvent, type Act, type Occasion } from './write-event.js';

/** Why a message waits for a person of the business; a stable code. */
export type ReviewReason =
  /** It may be meant to take a consent back, or to give one that nobody asked for, or not. */
  | 'unclear'
  /** It gives a consent or takes one back, and WhatsApp does not say whose. */
  | 'sender-missing'
  /** It holds the code of a proof for another number than the sender's. */
  | 'code-from-other-number'
  /** The person has another number now, which has no consent of its own; `words` is that number. */
  | 'number-changed'
  /** WhatsApp sends something that is not known here; `words` is its JSON. */
  | 'unknown-type';

/** What the webhook works with. */
type Chat = Books & { optIns: readonly OptIn[] };

type Spoken = Extract<Happening, { kind: 'words' | 'reply' }>;

/**
 * Brings what WhatsApp sent into effect. All of it is tried, whatever fails; what was written before is not written
 * again, so that WhatsApp may send everything anew.
 *
 * @throws the first failure of the store.
 */
export async function takeAll(notifications: readonly Notification[], books: Chat): Promise<void> {
  const failures: unknown[] = [];
  for (const notification of notifications) {
    await take(notification, books).catch((error: unknown) => failures.push(error));
  }
  if (failures.length) throw failures[0];
}

async function take(notification: Notification, books: Chat): Promise<void> {
  const occasion = { ...notification, at: timeOf(notification.sentAt, books.clock()) };
  await takeEffect(notification, occasion, books);
  await learnIdentity(occasion, books);
}

async function takeEffect(happening: Happening, occasion: Occasion, books: Chat): Promise<void> {
  switch (happening.kind) {
    case 'words':
    case 'reply':
      return takeSpoken(happening, occasion, books);
    case 'stop': {
      const { origin } = happening;
      return change({ act: 'withdrawal', origin, purposes: ['marketing'] }, occasion, books);
    }
    case 'resume':
      await writeEvent({ act: 'resume', origin: 'user-preferences' }, occasion, books);
      return;
    case 'user-id-changed':
      return learnNewUserId(happening.previous, occasion, books);
    case 'number-changed':
      return keep('number-changed', happening.words, occasion, books);
    case 'unknown':
      return keep('unknown-type', happening.words, occasion, books);
    case 'named':
      return;
  }
}

async function takeSpoken(spoken: Spoken, occasion: Occasion, books: Chat): Promise<void> {
  const { origin } = spoken;
  const words = wordsOf(spoken);
  switch (await meaningOf(spoken, occasion, books)) {
    case 'withdraw-all':
      return change({ act: 'withdrawal', origin, purposes: 'all', words }, occasion, books);
    case 'withdraw-marketing':
      return change({ act: 'withdrawal', origin, purposes: ['marketing'], words }, occasion, books);
    case 'unclear':
      return keep('unclear', words, occasion, books);
    case 'nothing':
      return takeOther(spoken, occasion, books);
  }
}

/** What takes nothing back may be the answer to a question in the chat, or hold the code of a proof. */
async function takeOther(spoken: Spoken, occasion: Occasion, books: Chat): Promise<void> {
  const words = wordsOf(spoken);
  const optIn = optInOf(spoken, books.optIns);
  if (optIn) {
    const { asked, language } = optIn;
    const purposes = [...optIn.purposes];
    return change({ act: 'grant', origin: spoken.origin, purposes, words, asked, language }, occasion, books);
  }
  if (asksToStart(words)) return keep('unclear', words, occasion, books);
  if (spoken.kind === 'words' && (await confirm(words, occasion, books)) === 'other-number') {
    await keep('code-from-other-number', words, occasion, books);
  }
}

function wordsOf(spoken: Spoken): string {
  return spoken.kind === 'words' ? spoken.words : (spoken.label ?? spoken.payload ?? '');
}

async function meaningOf(spoken: Spoken, { person }: Occasion, { store }: Books): Promise<Meaning> {
  if (spoken.kind === 'reply') return meaningOfReply(spoken.label, spoken.payload);
  return meaningFrom(person, spoken.words, store);
}

/** Also of somebody unknown: their proof may still be on its way. */
async function change(act: Act, occasion: Occasion, books: Books): Promise<void> {
  const isWritten = await writeEvent(act, occasion, books);
  if (!isWritten) await keep('sender-missing', act.words ?? '', occasion, books);
}

async function keep(
  reason: ReviewReason,
  words: string,
  { key, person, at }: Occasion,
  { store, clock }: Books,
): Promise<void> {
  const [subject = null] = await subjectsOf(person, store);
  await store.keep({
    id: eventId(...key, 'kept'),
    subject,
    at,
    receivedAt: clock().toISOString(),
    reason,
    words,
  });
}

/** WhatsApp's time where it gives one that can be, else ours. */
function timeOf(sentAt: number | undefined, now: Date): string {
  return new Date(Math.min((sentAt ?? Infinity) * 1000, now.getTime())).toISOString();
}
