import type { JSONWebKeySet } from 'jose';
import { type DayTally, type SignedCheckpoint } from './checkpoint.js';
/** A day of which a checkpoint says something else than what is held now. */
export interface DayDifference {
    /** UTC. */
    day: string;
    kind: 'missing' | 'added' | 'changed';
    /** One sentence for people. */
    message: string;
}
/**
 * Whether a checkpoint is whole and signed by the published keys.
 *
 * @returns what is wrong, one sentence each; nothing when it holds. Without keys, the signature is not checked.
 */
export declare function checkpointProblems({ checkpoint, signature }: SignedCheckpoint, keySet: JSONWebKeySet | undefined): Promise<string[]>;
/** The days on which there is something else now than was stated then, in order. */
export declare function compareDays(then: readonly DayTally[], now: readonly DayTally[]): DayDifference[];
