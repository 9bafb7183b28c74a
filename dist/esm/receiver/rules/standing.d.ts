import type { Effect } from './effect.js';
/** One record of a subject, as far as it matters to what is allowed. */
export interface Entry {
    /** Id of the record: of the proof, or of the event on WhatsApp's side. */
    id: string;
    effect: Effect;
}
/** How a subject stands towards one purpose. */
export interface PurposeStanding {
    purpose: string;
    granted: boolean;
    /** When this was chosen; UTC. `null` when the purpose was shown and never decided. */
    since: string | null;
    /** The record that says so: the proof, or the event that came over WhatsApp. */
    proofId: string | null;
    source: 'widget' | 'whatsapp';
    /** When the person confirmed the grant from the phone itself; UTC. */
    confirmedAt: string | null;
    /** Whether the grant counts only when confirmed from the phone (jurisdiction `de`). */
    needsConfirmation: boolean;
    /** The site's own label for the words it was chosen under, where it had one. */
    version?: string | undefined;
}
/** How a subject stands: everything their records say, taken together. */
export interface Standing {
    purposes: PurposeStanding[];
    /** Since when the person has stopped marketing messages in WhatsApp itself; UTC. */
    stoppedSince: string | null;
    /** WhatsApp's ids of the person, as far as they are known. */
    userIds: string[];
}
/**
 * Folds a subject's records, in any order, into how the subject stands. What was chosen later counts, by the time
 * it was chosen and not by the time it arrived.
 */
export declare function standingOf(entries: readonly Entry[]): Standing;
