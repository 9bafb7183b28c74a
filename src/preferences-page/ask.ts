import type { OwnConsents } from '../proof/index.js';
import type { Said } from './languages.js';

/** How the person stands, or the text that says why that is not shown. */
export type Answer = { consents: OwnConsents } | { problem: Said };

const TIMEOUT_MS = 15_000;

/** Asks the receiver that the page is of. `token`: what stands in the address after `#`. */
export async function ask(address: URL, token: string): Promise<Answer> {
  if (token === '') return { problem: 'missing' };
  // What a header cannot carry is no token either, such as one that lost its end in a message.
  if (!/^[\w-]+(\.[\w-]+){2}$/.test(token)) return { problem: 'invalid' };
  try {
    const response = await fetch(address, {
      headers: { Authorization: `Bearer ${token}` },
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = (await response.json()) as { code?: unknown };
    return response.ok
      ? { consents: body as OwnConsents }
      : { problem: problemOf(response.status, body.code) };
  } catch {
    return { problem: 'unreachable' };
  }
}

function problemOf(status: number, code: unknown): Said {
  if (status === 410) return 'erased';
  if (status !== 401) return 'unreachable';
  return code === 'capability-expired' ? 'expired' : 'invalid';
}
