import type { Standing } from './standing.js';

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
  /** Granted on the web; the confirmation from the phone that the jurisdiction needs has not come. */
  | 'confirmation-missing';

export interface Permission {
  allowed: boolean;
  reason: PermissionReason;
  /** The record that decides it: a proof, or an event that came over WhatsApp. */
  proofId: string | null;
}

/** Whether this subject may be sent messages of this purpose. */
export function permissionOf({ purposes, stoppedSince }: Standing, purpose: string): Permission {
  const found = purposes.find((one) => one.purpose === purpose);
  const proofId = found?.proofId ?? null;
  const no = (reason: PermissionReason) => ({ allowed: false, reason, proofId });
  if (found?.since == null) return no('not-granted');
  if (!found.granted) return no('withdrawn');
  if (stoppedSince !== null && purpose === STOPPED_PURPOSE) return no('stopped-on-whatsapp');
  if (found.needsConfirmation && found.confirmedAt === null) return no('confirmation-missing');
  return { allowed: true, reason: 'granted', proofId };
}
