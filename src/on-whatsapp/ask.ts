import { askForConsents } from '../consents/client.js';
import type { OwnConsents } from '../proof/index.js';

/** What the receiver knows of the message. */
export type Answer =
  | { kind: 'confirmed' }
  /** Not yet, or it could not be asked. `retryAfterMs`: the pause it asks for. */
  | { kind: 'not-yet'; retryAfterMs: number }
  /** It will never say: the receipt opens nothing, or this is no receiver of ours. */
  | { kind: 'closed' };

const CLOSED = [401, 403, 404, 405, 410];

/** Asks whether a proof has been confirmed from the phone. The receipt opens that; never rejects. */
export async function askWhetherConfirmed(
  endpoint: string,
  receipt: string,
  proofId: string,
): Promise<Answer> {
  const asked = await askForConsents(endpoint, receipt);
  switch (asked.kind) {
    case 'answered':
      return judge(asked.body as Partial<OwnConsents> | null, proofId);
    case 'refused':
      return CLOSED.includes(asked.status) ? { kind: 'closed' } : notYet(asked.retryAfterMs);
    case 'no-receiver':
      return { kind: 'closed' };
    case 'unreachable':
      return notYet();
  }
}

function judge(body: Partial<OwnConsents> | null, id: string): Answer {
  const purposes = body?.purposes;
  if (!Array.isArray(purposes)) return { kind: 'closed' };
  const isConfirmed = purposes.some((one) => one.proofId === id && one.confirmation === 'confirmed');
  return isConfirmed ? { kind: 'confirmed' } : notYet();
}

const notYet = (retryAfterMs = 0): Answer => ({ kind: 'not-yet', retryAfterMs });
