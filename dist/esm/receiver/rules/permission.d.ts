import type { Assurance } from './assurance.js';
import { type GrantProblem, type GrantRules } from './grant-rules.js';
import { type Renewal } from './renewal.js';
import type { Standing, Warning } from './standing.js';
/** Why a message may be sent or not; a stable code. */
export type PermissionReason = 'granted'
/** Nothing is held about this number and purpose, or it was shown and never decided. */
 | 'not-granted'
/** The person said no, or took the grant back. */
 | 'withdrawn'
/** The same, and the no came from a less sure place than the grant that it ended: see the review. */
 | 'withdrawn-unverified'
/** A person of the business found that the grant was false. */
 | 'annulled'
/** The person stopped marketing messages in WhatsApp itself; only they can start them again, there. */
 | 'stopped-on-whatsapp'
/** The purpose is neither built in nor one that the business has named. */
 | 'purpose-unknown'
/** Granted under words that have changed since, and not renewed by the date the business set. */
 | 'renewal-missing' | GrantProblem;
export interface Permission {
    allowed: boolean;
    reason: PermissionReason;
    /** The record that decides it: a proof, or an event that came over WhatsApp. */
    proofId: string | null;
    /** How sure it is that this record comes from the number's holder; `null` where none decides. */
    assurance: Assurance | null;
    /** What is odd about this record. */
    warnings: Warning[];
}
/** By what a question is answered, and what time it is (UTC). */
export interface PermissionTerms {
    rules: GrantRules;
    renewals: readonly Renewal[];
    now: string;
}
/**
 * Whether this subject may be sent messages of this purpose.
 *
 * @param standing Made by the same rules.
 */
export declare function permissionOf({ purposes, stoppedSince }: Standing, purpose: string, terms?: PermissionTerms): Permission;
