import type { Assurance } from './assurance.js';
import type { Effect } from './effect.js';
/** One record of a subject, as far as it matters to what is allowed. */
export interface Entry {
    /** Id of the record: of the proof, or of the event. */
    id: string;
    effect: Effect;
    /** The record's own; what is held about it may make it surer. */
    assurance: Assurance;
}
/** WhatsApp's user ids that these entries say are the person's. */
export declare function userIdsIn(entries: readonly Entry[]): string[];
