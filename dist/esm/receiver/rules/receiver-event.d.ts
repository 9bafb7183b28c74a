import type { Assurance } from './assurance.js';
import { type ReceiverEvent } from './content.js';
import { type Books, type Entering } from './enter.js';
/** What is to be written down about a record. */
export type ReceiverAct = Pick<ReceiverEvent, 'act' | 'record' | 'by' | 'person' | 'reason'>;
/** Writes down what became of a record of this subject, once for each assurance. */
export declare function enterReceiverEvent({ act, record, ...details }: ReceiverAct, subject: string, assurance: Assurance, books: Books): Promise<Entering>;
