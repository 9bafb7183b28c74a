import type { Assurance } from './assurance.js';
import type { ChoicesEffect, Effect } from './effect.js';
import type { Entry } from './entry.js';
/** What can say yes. */
export type GrantEffect = ChoicesEffect | Extract<Effect, {
    kind: 'grant';
}>;
/** What can say yes or no. */
export type DecidingEffect = GrantEffect | Extract<Effect, {
    kind: 'withdrawal';
}>;
/** A yes or a no to one purpose. */
export interface Decision {
    purpose: string;
    granted: boolean;
    id: string;
    effect: DecidingEffect;
    /** The record's, with all that is held about it. */
    assurance: Assurance;
    /** When it was confirmed from the phone; UTC. */
    confirmedAt: string | null;
    isAnnulled: boolean;
}
/** Every purpose that these records name. */
export declare function purposesIn(entries: readonly Entry[]): string[];
/** What was decided on each of these purposes, in the order in which it was chosen, whenever it arrived. */
export declare function decisionsOn(purposes: readonly string[], entries: readonly Entry[]): Map<string, Decision[]>;
