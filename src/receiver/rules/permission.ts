import { renewalOf, type Renewal } from './renewal.js';
import type { PurposeStanding, Standing } from './standing.js';

/** The purpose that WhatsApp's own stop is about (policy.md 1.9: it blocks marketing templates only). */
const STOPPED_PURPOSE = 'marketing';

/** Why a message may be sent or not; a stable code. */
export type PermissionReason =
  | 'granted'
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

const NOTHING_TO_RENEW: RenewalTerms = { renewals: [], now: '' };

/** Whether this subject may be sent messages of this purpose. */
export function permissionOf(
  { purposes, stoppedSince }: Standing,
  purpose: string,
  terms = NOTHING_TO_RENEW,
): Permission {
  const found = purposes.find((one) => one.purpose === purpose);
  const reason = found?.granted ? reasonOf(found, stoppedSince, terms) : refusalOf(found);
  return { allowed: reason === 'granted', reason, proofId: found?.proofId ?? null };
}

function refusalOf(found: PurposeStanding | undefined): PermissionReason {
  return found?.since == null ? 'not-granted' : 'withdrawn';
}

/** Of something that was granted. */
function reasonOf(
  found: PurposeStanding,
  stoppedSince: string | null,
  { renewals, now }: RenewalTerms,
): PermissionReason {
  if (stoppedSince !== null && found.purpose === STOPPED_PURPOSE) return 'stopped-on-whatsapp';
  const renewal = renewalOf(found, renewals);
  if (renewal && renewal.by <= now) return 'renewal-missing';
  if (found.needsConfirmation && found.confirmedAt === null) return 'confirmation-missing';
  return 'granted';
}
