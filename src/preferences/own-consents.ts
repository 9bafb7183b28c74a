import type { OwnConsents } from '../proof/index.js';
import { consentsFault } from './check-consents.js';

/** What became of asking the receiver. */
export type Answer =
  | { kind: 'known'; consents: OwnConsents }
  /** The receipt opens nothing any more: expired, erased, or of another receiver. */
  | { kind: 'closed' }
  /** Not now. */
  | { kind: 'unreachable' };

const TIMEOUT_MS = 10_000;

/** Asks the receiver how the person stands. The receipt opens it; it was given to this browser only. */
export async function askOwnConsents(endpoint: string, receipt: string): Promise<Answer> {
  try {
    const response = await fetch(endpoint, {
      headers: { Authorization: `Bearer ${receipt}` },
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if ([401, 404, 405, 410].includes(response.status)) return { kind: 'closed' };
    const body = (await response.json()) as OwnConsents;
    return response.ok && consentsFault(body) === undefined
      ? { kind: 'known', consents: body }
      : { kind: 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}
