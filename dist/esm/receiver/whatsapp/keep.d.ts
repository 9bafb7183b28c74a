import type { DOUBTFUL } from '../rules/doubt.js';
import type { Books } from '../rules/enter.js';
import type { KeptMessage } from '../store/inbox.js';
import { type Occasion } from './write-event.js';
/** Why a message waits for a person of the business; a stable code. */
export type ReviewReason = 
/** It may be meant to take a consent back, or to give one that nobody asked for, or not. */
'unclear'
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
export declare function keep(what: Pick<KeptMessage, 'words' | 'record'> & {
    reason: ReviewReason;
}, { key, person, at, isPast }: Occasion, books: Books): Promise<void>;
/** By what WhatsApp sent, so that the same thing sent again is kept once. */
export declare function keptId(key: readonly string[]): string;
