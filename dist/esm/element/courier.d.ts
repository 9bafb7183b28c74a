import type { Config } from '../config/index.js';
import { type Courier, type Transport } from '../delivery/index.js';
import type { OptInError } from '../errors.js';
import type { ConsentProof } from '../proof/index.js';
/** The destinations that the options name: endpoint, callback, or both. The form around the element is none of them. */
export declare function destinations({ endpoint, callback, onConsent }: Config): Transport[];
/** The element as far as its courier is concerned. */
interface CourierHost {
    element: EventTarget & {
        readonly lastProof: ConsentProof | undefined;
    };
    config(): Config | undefined;
    report(error: OptInError): void;
    /** What became of the element's last proof. */
    onOutcome(state: 'delivered' | 'queued' | 'refused', receipt?: string): void;
}
/**
 * The courier of one element. The elements of all pages of a site share the outbox behind it, so it also reports
 * what became of proofs that another page view left.
 */
export declare function courierFor({ element, config, report, onOutcome }: CourierHost): Courier;
export {};
