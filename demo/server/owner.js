import { illegible, verify } from '../../dist/esm/proof/index.js';
import { verifyReceipt } from '../../dist/esm/receiver/index.js';
import { question } from './settings.js';

const SHOWN = 100;

/**
 * What stands behind the shop owner's page: it asks the receiver like any other client of it would. The admin token
 * stays on this side.
 */
export function createOwner(receiver, adminToken) {
  /** At the shop's own address: that is where links to the receiver's page must lead. */
  const at =
    (origin) =>
    (path, { method = 'GET', body, headers = {} } = {}) =>
      receiver(
        new Request(`${origin}/api${path}`, {
          method,
          body,
          headers: { ...headers, Authorization: `Bearer ${adminToken}` },
        }),
      );

  return async (request) => {
    const { origin, pathname, search } = new URL(request.url);
    const ask = at(origin);
    if (pathname === '/owner/records') return newestRecords(ask);
    if (pathname === '/owner/question') return Response.json(question);
    if (request.method !== 'GET' && !isFromOwnPage(request)) return new Response(null, { status: 403 });
    const headers = request.headers.has('content-type')
      ? { 'Content-Type': request.headers.get('content-type') }
      : {};
    const body = request.method === 'POST' ? await request.text() : undefined;
    return ask(pathname.slice('/owner'.length) + search, { method: request.method, body, headers });
  };
}

/** The newest records, each with its checks. */
async function newestRecords(ask) {
  const keySet = await (await ask('/.well-known/jwks.json')).json();
  const lines = (await (await ask('/export?format=ndjson')).text()).split('\n').filter(Boolean);
  const newest = lines.slice(-SHOWN).reverse().map(JSON.parse.bind(JSON));
  const records = await Promise.all(newest.map((record) => checked(record, keySet)));
  return Response.json({ total: lines.length, records }, { headers: { 'Cache-Control': 'no-store' } });
}

async function checked(record, keySet) {
  const { proof, receipt } = record;
  if (!proof) return record;
  const { problems } = verify(proof);
  const { valid } = await verifyReceipt(receipt, keySet, proof);
  return { ...record, problems, isReceiptValid: valid, illegible: illegibleOf(proof) };
}

/** Which words could not be read, and why: by purpose, and those around. */
function illegibleOf({ choices, notice }) {
  const around = notice.evidence ? [{ evidence: notice.evidence }] : [];
  return [...choices, ...around]
    .map(({ purpose, evidence }) => ({ where: purpose, reasons: illegible(evidence) }))
    .filter(({ reasons }) => reasons.length > 0);
}

/** Nobody is asked for a password here, so that another site's page must not act in the owner's name. */
function isFromOwnPage(request) {
  return request.headers.get('sec-fetch-site') === 'same-origin';
}
