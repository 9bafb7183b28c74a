import type { Seal } from '../rules/seal.js';
import type { PresentedRecord } from '../rules/presented-record.js';
/**
 * Whether what `/permissions` reads of a record is what the record holds. That is kept beside the content, so that
 * whoever writes to the database could change the one and leave the other.
 *
 * @param record What it holds was found to be whole.
 * @param sealed What its seal says, where there is one.
 */
export declare function effectProblems({ effect, proof, event, receivedAt: told }: PresentedRecord, { receivedAt }?: Pick<Seal, 'receivedAt'>): string[];
