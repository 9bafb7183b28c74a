import type { ConsentProof } from '../../proof/index.js';
import type { ConsentRecord } from '../store/records.js';
import { type Erasure, type ReceiverEvent, type WhatsAppEvent } from './content.js';
/** A record as it is given out, one per line in an export: what it holds stands under the name of its kind. */
export interface PresentedRecord extends Omit<ConsentRecord, 'content'> {
    proof?: ConsentProof;
    event?: WhatsAppEvent | ReceiverEvent;
    erasure?: Erasure;
    /** In a listing; see `ListedRecord`. */
    effect?: unknown;
}
/** An erased record has neither proof nor event. */
export declare function presentRecord({ content, ...rest }: ConsentRecord): PresentedRecord;
