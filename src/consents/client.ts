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
    if (ok) return answered(await response.text());
    const body = await response.text().catch(() => ''); // the status says enough
    const retryAfterMs = Number(headers.get('Retry-After')) * 1000 || 0;
    return { kind: 'refused', status, code: codeIn(parsed(body)), retryAfterMs };
  } catch {
    return { kind: 'unreachable' };
  }
}

function answered(text: string): Asked {
  const body = parsed(text);
  return body === undefined ? { kind: 'no-receiver' } : { kind: 'answered', body };
}

/** Read as a text first: of a body that is no JSON, engines throw different errors, as of a line that is cut. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const codeIn = (body: unknown): unknown => (body as { code?: unknown } | null | undefined)?.code;
