import type { ConsentProof, Draft } from '../proof/index.js';
import type { Outcome } from './deliver.js';
import { type EntriesOptions } from './entries.js';
import type { Lock } from './ports.js';
export interface CourierOptions extends EntriesOptions {
    lock: Lock;
    /** Where `online` and `pageshow` are heard. */
    page: EventTarget;
}
/** Brings proofs to their destinations: at once, or from a later page view. Its promises never reject. */
export interface Courier {
    /** The proof is in the outbox and on its way before this returns. Resolves after one attempt everywhere. */
    send(proof: ConsentProof): Promise<Outcome>;
    /**
     * Keeps a confirmation whose number is still to be read, for `send` or, failing that, a later try to finish;
     * none begins while the page's own try, `finishing`, is under way.
     */
    hold(draft: Draft, finishing?: Promise<unknown>): void;
    /** Forgets a held draft: the person was asked to correct the number. */
    release(id: string): void;
    /** Tries now all that this page can deliver, unless a destination asked for a pause. */
    flush(): Promise<void>;
    /** The last receipt that an endpoint gave this browser. */
    receipt(endpoint: string): string | undefined;
    /** Whether this browser keeps anything. */
    keeps(): boolean;
    /**
     * Removes what this browser keeps for this page's destinations. What is still to be sent stays until it is, and nothing
     * is kept of it then.
     *
     * @returns whether there is any.
     */
    forget(): Promise<boolean>;
    forgetReceipt(endpoint: string): void;
    start(): void;
    /** Begins nothing more; what has begun is seen through. */
    stop(): void;
}
export declare function createCourier(options: CourierOptions): Courier;
