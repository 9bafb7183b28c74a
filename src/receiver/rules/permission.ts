import type { Assurance } from './assurance.js';
import { isKnownPurpose, NO_RULES, type GrantProblem, type GrantRules } from './grant-rules.js';
import { renewalOf, type Renewal } from './renewal.js';
import type { PurposeStanding, Standing, Warning } from './standing.js';

/** The purpose that WhatsApp's own stop is about (policy.md 1.9: it blocks marketing templates only). */
const STOPPED_PURPOSE = 'marketing';

/** Why a message may be sent or not; a stable code. */
export type PermissionReason =
  | 'granted'
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
  | 'renewal-missing'
  | GrantProblem;

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

const NO_TERMS: PermissionTerms = { rules: NO_RULES, renewals: [], now: '' };

/**
 * Whether this subject may be sent messages of this purpose.
 *
 * @param standing Made by the same rules.
 */
export function permissionOf(
  { purposes, stoppedSince }: Standing,
  purpose: string,
  terms = NO_TERMS,
): Permission {
  const found = purposes.find((one) => one.purpose === purpose);
  const reason = found?.granted ? reasonOf(found, stoppedSince, terms) : refusalOf(found);
  const { proofId = null, assurance = null, warnings = [] } = found ?? {};
  return { allowed: reason === 'granted', reason, proofId, assurance, warnings };
}

function refusalOf(found: PurposeStanding | undefined): PermissionReason {
  return found?.problem ?? (found?.since == null ? 'not-granted' : 'withdrawn');
}

/** Of something that was granted. */
function reasonOf(
  found: PurposeStanding,
  stoppedSince: string | null,
  { rules, renewals, now }: PermissionTerms,
): PermissionReason {
  if (stoppedSince !== null && found.purpose === STOPPED_PURPOSE) return 'stopped-on-whatsapp';
  if (!isKnownPurpose(found.purpose, rules)) return 'purpose-unknown';
  const renewal = renewalOf(found, renewals);
  if (renewal && renewal.by <= now) return 'renewal-missing';
  return found.problem ?? 'granted';
}
