import type { Books } from '../rules/enter.js';
import { isNumber } from '../rules/number-forms.js';
import type { KeptMessage } from '../store/inbox.js';
import { writeEvent } from './write-event.js';

/** What a person of the business says that a kept message means. */
export const DECISIONS = ['withdraw-all', 'withdraw-marketing', 'dismiss'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Brings a decision into effect and ends the wait of the message. Of a message from nobody there is nothing to withdraw. */
export async function decide(
  { id, subject, at, words }: KeptMessage,
  decision: Decision,
  books: Books,
): Promise<void> {
  if (decision !== 'dismiss') {
    const person = subject === null ? {} : isNumber(subject) ? { phone: subject } : { userId: subject };
    const purposes = decision === 'withdraw-all' ? 'all' : ['marketing'];
    const act = { act: 'withdrawal', origin: 'review', purposes, words } as const;
    await writeEvent(act, { key: ['review', id, decision], person, at }, books);
  }
  await books.store.settle(id);
}
