import type { OptInError } from '../errors.js';
import type { ConsentProof, Draft } from '../proof/index.js';
import type { Kept } from './clear-up.js';
/** What became of one attempt to hand a proof to one destination. */
export type Delivery = 
/** The destination has it. `receipt` is what it answered with, a compact JWS when it is our receiver. */
{
    outcome: 'delivered';
    receipt?: string | undefined;
}
/** Not now: keep the proof and try again, not before `retryAfterMs` where the destination named a pause. */
 | {
    outcome: 'retry';
    error: OptInError;
    retryAfterMs?: number;
}
/** Never: set the proof aside. */
 | {
    outcome: 'refused';
    reason: string;
};
/** One way to one destination. Expected failures are outcomes; `deliver` never rejects. */
export interface Transport {
    /**
     * Names the destination across page views, such as `endpoint https://shop.example/consents` or
     * `callback saveConsent`, so that a kept proof remembers who has not taken it.
     */
    readonly destination: string;
    /**
     * The page token that the destination is to get with a proof, where it takes one: at once where it is there at once.
     * Does not reject.
     */
    token?(): string | undefined | Promise<string | undefined>;
    /** What leaves the page leaves before this returns: the page may be gone the next moment. */
    deliver(proof: ConsentProof, token?: string): Promise<Delivery>;
}
/** A proof on its way, or a confirmation whose number is not yet in E.164. Never changed in place. */
export interface OutboxEntry {
    /** The proof's id. */
    id: string;
    record: ConsentProof | Draft;
    /** Destinations that have not answered for good. Empty: there was none, and who has one adopts the entry. */
    pending: string[];
    /** The page token that goes with it, until the destination that it is for has answered for good. */
    token?: string | undefined;
    /** The receipt a destination answered with, while others are still pending. */
    receipt?: string;
    /** Why a destination refused it for good, while others are still pending or once it is set aside. */
    refusal?: string;
    /** A destination asked to be left alone until then (ms since the epoch, browser clock). */
    notBefore: number;
    /** Since when it is kept (ms since the epoch, browser clock). */
    since?: number;
    /** The person wants nothing kept of it once it is sent: no receipt, and no copy of what is refused. */
    isForgotten?: boolean | undefined;
}
/**
 * Keeps entries until they are delivered, and of each destination the last receipt: with it the person can look at
 * their choice and change it. Synchronous, as a page may be gone the next moment; never throws.
 */
export interface Outbox {
    put(entry: OutboxEntry): void;
    get(id: string): OutboxEntry | undefined;
    list(): OutboxEntry[];
    remove(id: string): void;
    /** Takes an entry out of the queue for good, for a person to look at where the medium outlives the page. */
    setAside(entry: OutboxEntry): void;
    /** The storage behind it, for clearing it up; nothing where it refuses, or holds nothing of ours. */
    kept(): Kept | undefined;
    receipt(destination: string): string | undefined;
    /** `undefined` forgets it. */
    keepReceipt(destination: string, receipt: string | undefined): void;
}
/**
 * Runs `work` and holds the id until it is done, unless somebody else, in this page or another, holds it. Asks for
 * it before returning. Never rejects, and `work` must not either.
 */
export type Lock = (id: string, work: () => Promise<unknown>) => Promise<void>;
