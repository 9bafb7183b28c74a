import type { ConsentRecord, Records } from '../store/records.js';
import { type Entry } from './entry.js';
/**
 * All that is held about whoever has this number: their chain, then those of WhatsApp's user ids that are known to be
 * theirs. The first is empty when the number is unknown, and so is the whole.
 */
export declare function personRecords(phone: string, records: Pick<Records, 'chain'>): Promise<ConsentRecord[]>;
/** What all these records do, without what stands in them. */
export declare function personEntries(phone: string, records: Pick<Records, 'entriesOf'>): Promise<Entry[]>;
/** What records do; those that were erased do nothing any more. */
export declare function entriesIn(records: readonly ConsentRecord[]): Entry[];
