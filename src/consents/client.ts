/** What came of asking a receiver how the person stands. */
export type Asked =
  | { kind: 'answered'; body: unknown }
  /** `code` is the receiver's word for why, where it has one. `retryAfterMs`: the pause it asks for. */
  | { kind: 'refused'; status: number; code: unknown; retryAfterMs: number }
  /** It says yes and tells nothing: some site says 200 to every address. */
  | { kind: 'no-receiver' }
  /** No network, too late, or it leads to another address. */
  | { kind: 'unreachable' };

const TIMEOUT_MS = 15_000;

/**
 * Asks the receiver for what a receipt, or the token of a link, opens. Whoever has it can see and change the person's
 * choices: it goes to this address only, and nowhere that this one leads. Never rejects.
 */
export async function askForConsents(address: string | URL, token: string): Promise<Asked> {
  try {
    const response = await fetch(address, {
      headers: { Authorization: `Bearer ${token}` },
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { ok, status, headers } = response;
    const body = (await response.json().catch(nothingIfNoJson)) as { code?: unknown } | null | undefined;
    if (!ok) {
      const retryAfterMs = Number(headers.get('Retry-After')) * 1000 || 0;
      return { kind: 'refused', status, code: body?.code, retryAfterMs };
    }
    return body === undefined ? { kind: 'no-receiver' } : { kind: 'answered', body };
  } catch {
    return { kind: 'unreachable' };
  }
}

function nothingIfNoJson(error: unknown): undefined {
  if (!(error instanceof SyntaxError)) throw error; // the line was cut
}
