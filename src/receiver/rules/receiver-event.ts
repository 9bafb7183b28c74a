import { eventId } from '../whatsapp/event-id.js';
import type { Assurance } from './assurance.js';
import { withDigest, type ReceiverEvent } from './content.js';
import { enter, type Books, type Entering } from './enter.js';
import { isNumber } from './number-forms.js';

/** What is to be written down about a record. */
export type ReceiverAct = Pick<ReceiverEvent, 'act' | 'record' | 'by' | 'person' | 'reason'>;

/** Writes down what became of a record of this subject, once for each assurance. */
export function enterReceiverEvent(
  { act, record, ...details }: ReceiverAct,
  subject: string,
  assurance: Assurance,
  books: Books,
): Promise<Entering> {
  const content: ReceiverEvent = withDigest({
    type: 'whatsapp-opt-in/receiver-event' as const,
    version: 1 as const,
    id: eventId(act, record, assurance),
    at: books.clock().toISOString(),
    subject: isNumber(subject) ? { phone: subject } : { userId: subject },
    act,
    record,
    ...details,
  });
  return enter(content, subject, assurance, books);
}
