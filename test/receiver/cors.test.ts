/** Which pages may use the receiver, and what their browsers are told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, post } from './support/receiver.js';

const SHOP = 'https://shop.example';
const OTHER = 'https://other.example';

function preflight(origin: string, path = '/consents'): Request {
  return new Request(`https://receiver.example${path}`, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,idempotency-key',
    },
  });
}

const allowed = (response: Response) => response.headers.get('access-control-allow-origin');

test('a page of a listed origin may ask, send, and read the answer', async () => {
  const { receive } = makeReceiver({ origins: [SHOP] });
  const asked = await receive(preflight(SHOP));
  assert.equal(asked.status, 204);
  assert.equal(allowed(asked), SHOP);
  assert.equal(asked.headers.get('access-control-allow-methods'), 'GET, POST');
  assert.equal(
    asked.headers.get('access-control-allow-headers'),
    'Authorization, Content-Type, Idempotency-Key',
  );
  const sent = await receive(post(makeProof(), { Origin: SHOP }));
  assert.deepEqual([sent.status, allowed(sent), sent.headers.get('vary')], [201, SHOP, 'Origin']);
});

test('a page of another origin may neither ask nor send', async () => {
  const { receive, store } = makeReceiver({ origins: [SHOP] });
  for (const origin of [
    OTHER,
    'null',
    'https://shop.example.evil.example',
    'http://shop.example',
    'nonsense',
  ]) {
    for (const request of [preflight(origin), post(makeProof(), { Origin: origin })]) {
      const response = await receive(request);
      assert.deepEqual([response.status, allowed(response)], [403, null]);
      assert.equal((await response.json()).code, 'origin-not-allowed');
      assert.equal(response.headers.get('vary'), 'Origin');
    }
  }
  assert.equal(store.records.length, 0);
});

test('a page can read why its proof was refused', async () => {
  const { receive } = makeReceiver({ origins: [SHOP] });
  const response = await receive(post({}, { Origin: SHOP }));
  assert.deepEqual([response.status, allowed(response)], [422, SHOP]);
  assert.equal(response.headers.get('access-control-expose-headers'), 'Retry-After');
});

test('with * every page may send', async () => {
  const { receive } = makeReceiver({ origins: ['*'] });
  for (const origin of [OTHER, 'null']) {
    const response = await receive(post(makeProof(), { Origin: origin }));
    assert.deepEqual([response.status, allowed(response)], [201, '*']);
  }
});

test("the receiver's own origin need not be listed, also behind a proxy that ends TLS", async () => {
  const { receive } = makeReceiver();
  assert.equal((await receive(post(makeProof(), { Origin: 'https://receiver.example' }))).status, 201);
  const behindProxy = { Origin: SHOP, 'Sec-Fetch-Site': 'same-origin' };
  assert.equal((await receive(post(makeProof(), behindProxy))).status, 201);
  const fromElsewhere = { Origin: SHOP, 'Sec-Fetch-Site': 'cross-site' };
  assert.equal((await receive(post(makeProof(), fromElsewhere))).status, 403);
});

test('a server, which names no origin, may send', async () => {
  const { receive } = makeReceiver();
  assert.equal((await receive(post(makeProof()))).status, 201);
});

test('no page is ever let at what the admin token opens', async () => {
  const { receive } = makeReceiver({ origins: ['*'] });
  assert.equal(allowed(await receive(get('/export', { ...asAdmin, Origin: SHOP }))), null);
  assert.equal(allowed(await receive(preflight(SHOP, '/export'))), null);
});

test('every page may read the public keys', async () => {
  const { receive } = makeReceiver();
  const response = await receive(get('/.well-known/jwks.json', { Origin: OTHER }));
  assert.deepEqual([response.status, allowed(response)], [200, '*']);
});
