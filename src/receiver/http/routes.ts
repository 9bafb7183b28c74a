import type { Desk } from '../desk.js';
import { getConsent, postConsent } from './consents.js';
import { getExport } from './export.js';
import { Problem } from './problem.js';
import type { Route, Visit } from './router.js';

/** Everything the receiver answers. */
export const routes: readonly Route[] = [
  { path: '/consents', access: 'origins', handlers: { POST: postConsent } },
  { path: '/consents/{id}', access: 'admin', handlers: { GET: getConsent } },
  { path: '/export', access: 'admin', handlers: { GET: getExport } },
  { path: '/.well-known/jwks.json', access: 'anyone', handlers: { GET: getKeySet } },
  { path: '/health', access: 'anyone', handlers: { GET: getHealth } },
];

function getKeySet(_visit: Visit, { signingKey }: Desk): Response {
  return Response.json(signingKey.keySet, {
    headers: { 'Content-Type': 'application/jwk-set+json', 'Cache-Control': 'public, max-age=300' },
  });
}

async function getHealth(_visit: Visit, { store }: Desk): Promise<Response> {
  await store.check().catch(() => {
    throw new Problem('unavailable', 'The store does not answer.');
  });
  return Response.json({ status: 'ok' });
}
