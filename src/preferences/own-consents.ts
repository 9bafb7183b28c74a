import { askForConsents } from '../consents/client.js';
import type { OwnConsents } from '../proof/index.js';
import { consentsFault } from './check-consents.js';

/** What became of asking the receiver. */
export type Answer =
  | { kind: 'known'; consents: OwnConsents }
  /** The receipt opens nothing any more: expired, erased, or of another receiver. */
  | { kind: 'closed' }
  /** Not now. */
  | { kind: 'unreachable' };

const CLOSED = [401, 404, 405, 410];

/** Asks the receiver how the person stands. The receipt opens it; it was given to this browser only. */
export async function askOwnConsents(endpoint: string, receipt: string): Promise<Answer> {
  const asked = await askForConsents(endpoint, receipt);
  if (asked.kind === 'refused' && CLOSED.includes(asked.status)) return { kind: 'closed' };
  return asked.kind === 'answered' && consentsFault(asked.body) === undefined
    ? { kind: 'known', consents: asked.body as OwnConsents }
    : { kind: 'unreachable' };
}
