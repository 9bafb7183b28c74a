import type { Config } from '../config/index.js';
import type { ErrorCode } from '../errors.js';
import type { ConsentCopy, Consents } from '../proof/index.js';
/** What is known of how the person stands. */
export interface Known {
    kind: 'asking' | 'known' | 'unknown' | 'unreachable';
    consents?: Consents;
    /** What the receiver says is to be followed next. */
    latest?: string | null;
    copies?: ConsentCopy[];
}
interface Ports {
    changed(): void;
    report(code: ErrorCode, message: string): void;
    receipt(endpoint: string): string | undefined;
    forgetReceipt(endpoint: string): void;
}
/**
 * Where the state comes from: the site, when it gives one in `consents`; else the receiver, by the receipt that this
 * browser keeps. Whatever it says, it grants nothing: a proof that leaves a box alone decides nothing.
 */
export declare class KnownConsents {
    #private;
    current: Known;
    constructor(ports: Ports);
    set(known: Known): void;
    /** Takes on the options; asks only when they lead elsewhere than before. */
    take({ consents, endpoint, phone }: Config): void;
    /** The person wants it tried once more, or more has arrived there; what is known is shown until the answer comes. */
    again(): void;
}
export {};
