import type { Config } from '../config/index.js';
import { type Courier, type Transport } from '../delivery/index.js';
import type { OptInError } from '../errors.js';
import type { ConsentProof, Draft } from '../proof/index.js';
/** The destinations that the options name: endpoint, callback, or both. The form around the element is none of them. */
export declare function destinations({ endpoint, pageToken, callback, onConsent, deliver }: Config, tell?: (error: OptInError) => void): Transport[];
/** Whom a courier works for. */
interface CourierHost {
    /** Where its events are heard. */
    target: EventTarget;
    config(): Config | undefined;
    report(error: OptInError): void;
    /** Whether an id is that of the last confirmation here, and not of one that an earlier page left. */
    isLast(id: string): boolean;
    /** What became of the last confirmation. */
    onOutcome(state: 'delivered' | 'queued' | 'refused', record: ConsentProof | Draft, receipt?: string): void;
    /** A proof that an earlier page left has been delivered. */
    onEarlier(): void;
}
/**
 * The courier of one element. The elements of all pages of a site share the outbox behind it, so it also reports
 * what became of proofs that another page view left.
 */
export declare function courierFor({ target, config, report: tell, isLast, onOutcome, onEarlier, }: CourierHost): Courier;
/** The courier of a page without the element, such as the one after a checkout: sends what earlier pages left. */
export declare function courierForPage(): Courier;
export {};
