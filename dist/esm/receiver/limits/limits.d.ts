import type { Limit } from './limiter.js';
/**
 * How much is taken, and how long it is waited for. Of what is counted, that many may come at once; they are refilled
 * evenly. A client is a network address, or a /64 of IPv6.
 */
export interface Limits {
    /** Bodies of a client that are read and checked, whether or not they hold. */
    checksPerClient: Limit;
    /** Proofs of a client that hold. Many shoppers can share one address. */
    proofsPerClient: Limit;
    /** Different phone numbers that the proofs of a client name. */
    numbersPerClient: Limit;
    /** Records of one number from the same client; from all clients together, two to five times as many. */
    recordsPerNumber: Limit;
    /** Questions of a client about how its own person stands. */
    questionsPerClient: Limit;
    /** Wrong tokens and signatures of a client. */
    guessesPerClient: Limit;
    /** How long a body may take to arrive, or the next part of a long list; in milliseconds. */
    bodyMs: number;
    /** All bodies together that are being read at one time, in bytes; a quarter of it for one client. */
    bytesInFlight: number;
}
export declare const DEFAULT_LIMITS: Limits;
/** Those that count something. */
export type LimitName = {
    [Name in keyof Limits]: Limits[Name] extends Limit ? Name : never;
}[keyof Limits];
