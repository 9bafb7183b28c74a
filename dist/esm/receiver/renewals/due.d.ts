import type { Assurance } from '../rules/assurance.js';
import type { GrantRules } from '../rules/grant-rules.js';
import { type Renewal } from '../rules/renewal.js';
import type { Store } from '../store/store.js';
/** A grant that needs renewing: what a line of `GET /renewals` holds. */
export interface DueRenewal {
    /** E.164. */
    phone: string;
    purpose: string;
    /** The record that granted it: a proof, or an event of the chat. */
    proofId: string;
    /** When the person chose so; ISO 8601, UTC. */
    since: string;
    /** The site's own label for the words it was given under, where it had one. */
    version?: string;
    /** Until when it counts; ISO 8601, UTC. */
    by: string;
    /** How sure it is that the person with this number chose so. */
    assurance: Assurance;
}
/**
 * All grants that count and need renewing, each at the record that gave it, in the order these arrived. People whom only WhatsApp
 * knows, by a user id without a number, are left out, as they are in the permissions.
 *
 * @param purpose Only these; all when left out.
 */
export declare function dueRenewals({ store, renewals, rules }: {
    store: Store;
    renewals: readonly Renewal[];
    rules: GrantRules;
}, purpose?: string): AsyncGenerator<DueRenewal>;
/** As lines of JSON. */
export declare function renewalLines(due: AsyncIterable<DueRenewal>): AsyncGenerator<string>;
