import type { OwnConsents } from '../proof/index.js';

/** What the receiver knows of the message. */
export type Answer =
  | { kind: 'confirmed' }
  /** Not yet, or it could not be asked. `retryAfterMs`: the pause it asks for. */
  | { kind: 'not-yet'; retryAfterMs: number }
  /** It will never say: the receipt opens nothing, or this is no receiver of ours. */
  | { kind: 'closed' };

const TIMEOUT_MS = 10_000;
const CLOSED = [401, 403, 404, 405, 410];

/** Asks whether a proof has been confirmed from the phone. The receipt opens that; never rejects. */
export async function askWhetherConfirmed(
  endpoint: string,
  receipt: string,
  proofId: string,
): Promise<Answer> {
  try {
    const response = await fetch(endpoint, {
      headers: { Authorization: `Bearer ${receipt}` },
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      redirect: 'error', // the receipt is for that address only
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (CLOSED.includes(response.status)) return { kind: 'closed' };
    if (!response.ok) return notYet(Number(response.headers.get('Retry-After')) * 1000 || 0);
    return judge((await response.json()) as Partial<OwnConsents> | null, proofId);
  } catch (error) {
    // A web page instead of JSON: some site says 200 to every address.
    return error instanceof SyntaxError ? { kind: 'closed' } : notYet();
  }
}

function judge(body: Partial<OwnConsents> | null, id: string): Answer {
  const purposes = body?.purposes;
  if (!Array.isArray(purposes)) return { kind: 'closed' };
  const isConfirmed = purposes.some((one) => one.proofId === id && one.confirmation === 'confirmed');
  return isConfirmed ? { kind: 'confirmed' } : notYet();
}

const notYet = (retryAfterMs = 0): Answer => ({ kind: 'not-yet', retryAfterMs });
