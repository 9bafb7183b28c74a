import { OptInError } from '../errors.js';
import type { ConsentProof, Draft } from '../proof/index.js';
import { type Outcome } from './deliver.js';
import type { Outbox, OutboxEntry, Transport } from './ports.js';
/** Told of every attempt, whichever page view the proof comes from. */
export interface CourierEvents {
    delivered(proof: ConsentProof, receipt?: string): void;
    /** Kept, and tried again later. */
    queued(proof: ConsentProof, error: OptInError): void;
    /** Set aside for good; a draft, because no proof can be made of it. Or removed, as nobody took it for too long. */
    refused(record: ConsentProof | Draft, error: OptInError): void;
}
export interface EntriesOptions {
    outbox: Outbox;
    /** Read at each use, as options change. Must not throw. */
    transports: () => Transport[];
    /** Makes the proof of a kept draft. Rejecting with an OptInError other than `load-failed` gives it up for good. */
    finish: (draft: Draft) => Promise<ConsentProof>;
    events: CourierEvents;
}
/** The entries of the outbox, and what this page can do with each. */
export declare function createEntries(options: EntriesOptions): {
    attempt: (entry: OutboxEntry & {
        record: ConsentProof;
    }) => Promise<Outcome>;
    keep<T extends ConsentProof | Draft>(record: T): {
        id: string;
        record: T;
        pending: string[];
        notBefore: number;
        since: number;
    };
    /** Those with a destination that this page knows the way to. */
    reachable: () => OutboxEntry[];
    /** After a page's first tries: removes what has been kept for too long. */
    clearUp(): Promise<void>;
    /** Removes what is kept for this page's destinations. Of what is still to be sent nothing is kept then; says if any is. */
    forget(): Promise<boolean>;
    /** For whoever holds the lock: the last one who did may have changed or delivered the entry. */
    resume(id: string): Promise<void>;
};
