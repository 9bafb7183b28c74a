import type { Assurance } from './assurance.js';
import { type Entry } from './entry.js';
import { type GrantProblem, type GrantRules } from './grant-rules.js';
/** What is odd about a record that decides; a stable code. */
export type Warning = 
/** Words that could not be read on the screen, or hardly. */
'illegible'
/** The browser's clock cannot have been right: ahead of the receiver's, or behind by longer than a proof waits. */
 | 'clock-off';
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
    /** How sure it is that this comes from the number's holder; `null` when nothing was decided. */
    assurance: Assurance | null;
    warnings: Warning[];
    /** Of a grant: why it does not count. Otherwise what is special about the no. */
    problem?: GrantProblem | 'annulled' | 'withdrawn-unverified' | undefined;
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
/** Folds a subject's records, in any order, into how the subject stands. */
export declare function standingOf(entries: readonly Entry[], rules?: GrantRules): Standing;
