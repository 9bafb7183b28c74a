import { OptInError } from '../errors.js';
import type { ConsentProof } from '../proof/index.js';
import type { Outbox, OutboxEntry, Transport } from './ports.js';
/** What became of a proof, as far as one attempt at every destination can tell. */
export type Outcome = {
    status: 'delivered';
    receipt?: string | undefined;
} | {
    status: 'queued';
    error: OptInError;
} | {
    status: 'refused';
    error: OptInError;
};
/**
 * Offers a proof to all its pending destinations at once and notes each answer at once. When all have answered for
 * good, the entry is removed from the outbox, or set aside if one of them refused.
 */
export declare function deliver({ ...entry }: OutboxEntry & {
    record: ConsentProof;
}, reach: (destination: string) => Transport | undefined, outbox: Outbox): Promise<Outcome>;
