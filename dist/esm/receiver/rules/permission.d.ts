import { type Renewal } from './renewal.js';
import type { Standing } from './standing.js';
/** Why a message may be sent or not; a stable code. */
export type PermissionReason = 'granted'
/** Nothing is held about this number and purpose, or it was shown and never decided. */
 | 'not-granted'
/** The person said no, or took the grant back. */
 | 'withdrawn'
/** The person stopped marketing messages in WhatsApp itself; only they can start them again, there. */
 | 'stopped-on-whatsapp'
/** Granted under words that have changed since, and not renewed by the date the business set. */
 | 'renewal-missing'
/** Granted on the web; the confirmation from the phone that the jurisdiction needs has not come. */
 | 'confirmation-missing';
export interface Permission {
    allowed: boolean;
    reason: PermissionReason;
    /** The record that decides it: a proof, or an event that came over WhatsApp. */
    proofId: string | null;
}
/** Which grants need renewing, and what time it is (UTC). */
export interface RenewalTerms {
    renewals: readonly Renewal[];
    now: string;
}
/** Whether this subject may be sent messages of this purpose. */
export declare function permissionOf({ purposes, stoppedSince }: Standing, purpose: string, terms?: RenewalTerms): Permission;
