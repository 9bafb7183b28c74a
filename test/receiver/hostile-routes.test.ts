/** Whatever is asked of any route, by whoever: never a 5xx, never a trace of our insides, never a log line. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { routes } from '../../src/receiver/http/routes.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, makeReceiver, post } from './support/receiver.js';

const whatsapp = { appSecret: 'secret', verifyToken: 'token' };
const { receive, failures, store } = makeReceiver({ whatsapp });
await receive(post(makeProof()));

const METHODS = ['GET', 'POST', 'DELETE', 'PUT', 'PATCH', 'OPTIONS', 'HEAD'];
const NASTY = [
  "'; drop table records; --",
  '../../etc/passwd',
  '=HYPERLINK("http://x")',
  '+4915112345678',
  '%00',
  '\u0000',
  '\ud800',
  '__proto__',
  '9'.repeat(5000),
];

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...NASTY));
const path = fc
  .tuple(fc.constantFrom(...routes.map((route) => route.path)), text)
  .map(([route, value]) =>
    route.replace(/\{\w+\}/g, () => encodeURIComponent(value.replace(/\p{Surrogate}/gu, '?'))),
  );
const query = fc.oneof(
  fc.constant(''),
  fc
    .dictionary(
      fc.constantFrom('phone', 'purpose', 'from', 'to', 'format', 'hub.mode', 'hub.challenge'),
      text,
    )
    .map((members) => `?${new URLSearchParams(members)}`),
);
const body = fc.oneof(
  fc.json(),
  fc.string(),
  fc.array(fc.oneof(text, fc.record({ phone: text, purpose: text }))).map((list) => JSON.stringify(list)),
  fc.array(fc.jsonValue()).map((list) => list.map((item) => JSON.stringify(item)).join('\n')),
);
const mediaType = fc.constantFrom('application/json', 'application/x-ndjson', 'text/plain', '', 'a/b; c="');

test('any request', async () => {
  const asked = fc.record({
    method: fc.constantFrom(...METHODS),
    path,
    query,
    body,
    mediaType,
    isAdmin: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ method, path, query, body, mediaType, isAdmin }) => {
      const takesBody = method !== 'GET' && method !== 'HEAD';
      const request = new Request(`https://receiver.example${path}${query}`, {
        method,
        headers: { 'Content-Type': mediaType, ...(isAdmin && asAdmin) },
        ...(takesBody && { body }),
      });
      await assertCalm(await receive(request));
    }),
    { numRuns: 1500 },
  );
});

test('any message that is rightly signed', async () => {
  const message = fc.record(
    {
      from: fc.oneof(text, fc.constant('4915112345678')),
      from_user_id: text,
      id: text,
      timestamp: fc.oneof(text, fc.integer(), fc.double()),
      type: fc.oneof(fc.constantFrom('text', 'button', 'interactive', 'system', 'image'), text),
      text: fc.oneof(fc.record({ body: text }), fc.jsonValue()),
      button: fc.oneof(fc.record({ payload: text, text }), fc.jsonValue()),
      interactive: fc.jsonValue(),
      system: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const value = fc.record(
    {
      metadata: fc.jsonValue(),
      contacts: fc.oneof(fc.array(fc.record({ wa_id: text, user_id: text })), fc.jsonValue()),
      messages: fc.oneof(fc.array(message, { maxLength: 4 }), fc.jsonValue()),
      statuses: fc.jsonValue(),
      user_preferences: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const payload = fc
    .tuple(fc.oneof(fc.constantFrom('messages', 'user_preferences'), text), fc.oneof(value, fc.jsonValue()))
    .map(([field, value]) => ({
      object: 'whatsapp_business_account',
      entry: [{ changes: [{ field, value }] }],
    }));
  await fc.assert(
    fc.asyncProperty(fc.oneof(payload, fc.jsonValue()), async (sent) => {
      const body = JSON.stringify(sent);
      const signature = createHmac('sha256', whatsapp.appSecret).update(body).digest('hex');
      const headers = { 'X-Hub-Signature-256': `sha256=${signature}` };
      const response = await receive(post(body, headers, '/webhooks/whatsapp'));
      assert.equal(response.status, 200, 'WhatsApp sends again whatever is not answered with 200');
      await assertCalm(response);
    }),
    { numRuns: 1000 },
  );
});

async function assertCalm(response: Response): Promise<void> {
  const answer = await response.text();
  assert.deepEqual(failures, []);
  assert.ok(response.status < 500, `status ${response.status}`);
  assert.doesNotMatch(answer, /node_modules|\.[jt]s:\d|at \w+ \(/);
  assert.ok(store.records.length >= 1);
}
