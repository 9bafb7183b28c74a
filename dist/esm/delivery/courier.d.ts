import { OptInError } from '../errors.js';
import type { ConsentProof, Draft } from '../proof/index.js';
import { type Outcome } from './deliver.js';
import type { Lock, Outbox, Transport } from './ports.js';
/** Told of every attempt, whichever page view the proof comes from. */
export interface CourierEvents {
    delivered(proof: ConsentProof, receipt?: string): void;
    /** Kept, and tried again later. */
    queued(proof: ConsentProof, error: OptInError): void;
    /** Set aside for good; a draft, because no proof can be made of it. */
    refused(record: ConsentProof | Draft, error: OptInError): void;
}
export interface CourierOptions {
    outbox: Outbox;
    /** Read at each use, as options change. Must not throw. */
    transports: () => Transport[];
    /** Makes the proof of a kept draft. Rejecting with an OptInError other than `load-failed` gives it up for good. */
    finish: (draft: Draft) => Promise<ConsentProof>;
    events: CourierEvents;
    /** Where `online` and `pageshow` are heard. */
    page?: EventTarget;
    lock?: Lock;
}
/** Brings proofs to their destinations: at once, or from a later page view. Its promises never reject. */
export interface Courier {
    /** The proof is in the outbox and on its way before this returns. Resolves after one attempt everywhere. */
    send(proof: ConsentProof): Promise<Outcome>;
    /** Keeps a confirmation whose number is still to be read, until `send`, `flush` or a later page view. */
    hold(draft: Draft): void;
    /** Forgets a held draft: the person was asked to correct the number. */
    release(id: string): void;
    /** Tries now all that this page can deliver, unless a destination asked for a pause. */
    flush(): Promise<void>;
    start(): void;
    /** Begins nothing more; what has begun is seen through. */
    stop(): void;
}
export declare function createCourier(options: CourierOptions): Courier;
