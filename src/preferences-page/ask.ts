import { askForConsents } from '../consents/client.js';
import type { OwnConsents } from '../proof/index.js';
import type { PageText } from './languages.js';

/** How the person stands, or the text that says why that is not shown. */
export type Answer = { consents: OwnConsents } | { problem: PageText };

/** Asks the receiver that the page is of. `token`: what stands in the address after `#`. */
export async function ask(address: URL, token: string): Promise<Answer> {
  if (token === '') return { problem: 'page.missing' };
  // What a header cannot carry is no token either, such as one that lost its end in a message.
  if (!/^[\w-]+(\.[\w-]+){2}$/.test(token)) return { problem: 'page.invalid' };
  const asked = await askForConsents(address, token);
  if (asked.kind === 'answered') return { consents: asked.body as OwnConsents };
  return {
    problem: asked.kind === 'refused' ? problemOf(asked.status, asked.code) : 'preferences.unreachable',
  };
}

function problemOf(status: number, code: unknown): PageText {
  if (status === 410) return 'page.erased';
  if (status !== 401) return 'preferences.unreachable';
  return code === 'capability-expired' ? 'page.expired' : 'page.invalid';
}
