import { verify } from '../../dist/esm/proof/index.js';
import { verifyReceipt } from '../../dist/esm/receiver/index.js';

const SHOWN = 100;

/**
 * What the shop owner's page shows: the newest records, asked of the receiver like any other client of it would,
 * each with its checks. The admin token stays on this side.
 */
export function createOwnerView(receiver, adminToken) {
  const ask = async (path) => {
    const headers = { Authorization: `Bearer ${adminToken}` };
    return receiver(new Request(`http://receiver/api${path}`, { headers }));
  };

  return async () => {
    const keySet = await (await ask('/.well-known/jwks.json')).json();
    const lines = (await (await ask('/export?format=ndjson')).text()).split('\n').filter(Boolean);
    const newest = lines.slice(-SHOWN).reverse().map(JSON.parse.bind(JSON));
    const records = await Promise.all(newest.map((record) => checked(record, keySet)));
    return Response.json({ total: lines.length, records }, { headers: { 'Cache-Control': 'no-store' } });
  };
}

async function checked({ proof, receivedAt, receipt }, keySet) {
  const { problems } = verify(proof);
  const { valid } = await verifyReceipt(receipt, keySet, proof);
  return { proof, receivedAt, receipt, problems, isReceiptValid: valid };
}
