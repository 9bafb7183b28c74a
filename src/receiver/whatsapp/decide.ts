import { annul } from '../rules/annul.js';
import { DOUBTFUL } from '../rules/doubt.js';
import type { Books } from '../rules/enter.js';
import { isNumber } from '../rules/number-forms.js';
import type { Decider, KeptMessage } from '../store/inbox.js';
import { writeEvent, writeUnder, type Occasion } from './write-event.js';

/** What a person of the business says that a kept message means; `annul`: the record that it is about was false. */
export const DECISIONS = ['withdraw-all', 'withdraw-marketing', 'annul', 'dismiss'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Who decides: on one line, without what reverses or hides text. */
export const PERSON_NAME = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,200}$/u;

/** One decision on one message. */
export interface DecisionRequest {
  id: string;
  decision: Decision;
  /** Who decides, where several people use one token. */
  person?: string | undefined;
}

/**
 * What became of a decision. `sender-missing`: of a message from nobody there is nothing to withdraw. `record-missing`:
 * it is about no record that could be annulled. `withdrawn-already`: it is a withdrawal, which counts as it stands.
 */
export type Deciding = 'decided' | 'not-waiting' | 'sender-missing' | 'record-missing' | 'withdrawn-already';

/**
 * Brings a decision into effect and ends the wait of the message.
 *
 * @param by The name of the token.
 */
export async function decide(
  { id, decision, person }: DecisionRequest,
  by: string,
  books: Books,
): Promise<Deciding> {
  const message = await books.store.keptMessage(id);
  if (!message) return 'not-waiting';
  const obstacle = obstacleTo(decision, message);
  if (obstacle) return obstacle;
  const decider = { by, ...(person !== undefined && { person }), at: books.clock().toISOString() };
  if (decision === 'annul') await annul(message.record!, { by, person, reason: REASON }, books);
  else await record(message, decision, decider, books);
  await books.store.settle(id, { ...decider, decision });
  return 'decided';
}

/** Of a record that was annulled in the review. */
const REASON = 'Found false in the review.';

function obstacleTo(decision: Decision, message: KeptMessage): Deciding | undefined {
  const { subject, record, reason } = message;
  if (decision === 'dismiss') return undefined;
  if (decision === 'annul') return record === undefined ? 'record-missing' : undefined;
  if (reason === DOUBTFUL) return 'withdrawn-already';
  return subject === null ? 'sender-missing' : undefined;
}

/** What was decided about somebody stands in their chain. Of who has none, a dismissal makes none. */
async function record(
  { id, subject, at, words }: KeptMessage,
  decision: Exclude<Decision, 'annul'>,
  decided: Decider,
  books: Books,
): Promise<void> {
  if (subject === null) return;
  const person = isNumber(subject) ? { phone: subject } : { userId: subject };
  const occasion: Occasion = { key: ['review', id, decision], person, at };
  if (decision !== 'dismiss') {
    const purposes = decision === 'withdraw-all' ? 'all' : ['marketing'];
    await writeEvent({ act: 'withdrawal', origin: 'review', purposes, words, decided }, occasion, books);
  } else if (await books.store.tail(subject)) {
    await writeUnder(subject, { act: 'dismissal', origin: 'review', decided }, occasion, books);
  }
}
