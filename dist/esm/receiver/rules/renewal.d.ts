import type { PurposeStanding } from './standing.js';
/** Grants of a purpose that were given under words that have changed since, and until when they count. */
export interface Renewal {
    purpose: string;
    /** The site's own label for the words that count now (`notice-version`): grants given under others need renewing. */
    version?: string | undefined;
    /** Grants given before this need renewing; ISO 8601, UTC. */
    before?: string | undefined;
    /** Until then they count as they did; ISO 8601, UTC. */
    by: string;
}
/** Until when a grant counts that needs renewing; nothing when it needs none. Of several dates the earliest stands. */
export declare function renewalOf(standing: Pick<PurposeStanding, 'purpose' | 'granted' | 'since' | 'source' | 'version'>, renewals: readonly Renewal[]): {
    by: string;
} | undefined;
