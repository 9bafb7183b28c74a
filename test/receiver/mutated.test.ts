/** Two thousand bodies and webhooks that are nearly right, or not at all. `test/campaign/mutated.ts` sends more. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { seeded } from '../campaign/random.js';
import { faultOf, mutatedHeaders, mutatedProof, mutatedWebhook } from './support/mutated.js';
import { asAdmin, get, makeReceiver } from './support/receiver.js';
import { whatsapp } from './support/whatsapp.js';

const SEED = 20261201;

async function send(receive: ReturnType<typeof makeReceiver>['receive'], request: Request, sent: Uint8Array) {
  const response = await receive(request);
  const { status, headers } = response;
  const answer = await response.text();
  const fault = faultOf(sent, { status, contentType: headers.get('content-type'), answer });
  assert.equal(fault, undefined, `${fault}: ${Buffer.from(sent).toString('latin1')}`);
  return status;
}

test('whatever is sent gets one clear answer, and what was taken comes out again', async () => {
  const random = seeded(SEED);
  const { receive, store, failures } = makeReceiver({ whatsapp });
  const statuses = new Set<number>();
  for (let n = 0; n < 1800; n++) {
    const body = mutatedProof(random);
    const init = { method: 'POST', headers: mutatedHeaders(random), body: body as BodyInit };
    statuses.add(await send(receive, new Request('https://receiver.example/consents', init), body));
  }
  assert.deepEqual(
    [...statuses].sort(),
    [201, 400, 403, 413, 415, 422].filter((one) => statuses.has(one)),
  );
  for (const one of [201, 400, 422]) assert.ok(statuses.has(one), `none was answered with ${one}`);

  for (let n = 0; n < 200; n++) {
    const body = mutatedWebhook(random);
    const signature = createHmac('sha256', whatsapp.appSecret).update(body).digest('hex');
    const init = {
      method: 'POST',
      headers: { 'X-Hub-Signature-256': `sha256=${signature}` },
      body: body as BodyInit,
    };
    const status = await send(receive, new Request('https://receiver.example/webhooks/whatsapp', init), body);
    assert.ok([200, 400].includes(status), String(status));
  }

  const held = store.records.length;
  assert.ok(held > 100);
  for (const format of ['ndjson', 'csv']) {
    const rows = await (await receive(get(`/export?format=${format}`, asAdmin))).text();
    assert.ok(rows.split('\n').length > held);
  }
  for (const { subject, id } of store.records.filter((_, n) => n % 10 === 0)) {
    const about = subject.startsWith('+') ? `/subjects/${encodeURIComponent(subject)}` : '/review';
    for (const path of [about, `/consents/${id}/certificate`]) {
      assert.ok((await receive(get(path, asAdmin))).status < 500, path);
    }
  }
  assert.deepEqual(failures, []);
});
