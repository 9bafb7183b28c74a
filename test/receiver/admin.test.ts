/** What the admin token opens. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuidv7 } from '../../src/proof/index.js';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, NOW, post } from './support/receiver.js';

test('give a proof out by its id, with when it came and its receipt', async () => {
  const { receive, store } = makeReceiver();
  const proof = makeProof();
  await receive(post(proof));
  const response = await receive(get(`/consents/${proof.id}`, asAdmin));
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const { receipt, seal } = store.records[0]!;
  const state = { assurance: 'unverified', confirmedAt: null, annulledAt: null };
  assert.deepEqual(await response.json(), { id: proof.id, receivedAt: NOW, ...state, receipt, seal, proof });
});

test('answer 404 for an id they do not hold, and for what is no id', async () => {
  const { receive } = makeReceiver();
  for (const id of [uuidv7(), 'x', "'; drop table records", encodeURIComponent('../export'), '%E0%A4%A']) {
    await assertProblem(await receive(get(`/consents/${id}`, asAdmin)), 404, 'not-found');
  }
});

test('export every record as a line of JSON, in the order they arrived', async () => {
  let now = Date.parse(NOW);
  const { receive } = makeReceiver({ clock: () => new Date(now++) });
  const proofs = [makeProof(), makeProof({ subject: { phone: '+819012345678' } }), makeProof()];
  for (const proof of proofs) await receive(post(proof));
  const response = await receive(get('/export?format=ndjson', asAdmin));
  assert.equal(response.headers.get('content-type'), 'application/x-ndjson');
  const lines = (await response.text()).trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).proof),
    proofs,
  );
});

test('export an empty store as nothing, and no format but ndjson', async () => {
  const { receive } = makeReceiver();
  assert.equal(await (await receive(get('/export', asAdmin))).text(), '');
  await assertProblem(await receive(get('/export?format=xml', asAdmin)), 400, 'format-unknown');
});

test('stop reading the store when the other side stops reading the export', async () => {
  let read = 0;
  let closed = false;
  const { receive, store } = makeReceiver();
  await receive(post(makeProof()));
  const [record] = store.records;
  assert.ok(record);
  store.list = async function* () {
    try {
      for (; read < 1000; read++) yield record;
    } finally {
      closed = true;
    }
  };
  const body = (await receive(get('/export', asAdmin))).body?.getReader();
  await body?.read();
  await body?.cancel();
  assert.ok(read < 10);
  assert.ok(closed);
});

test('are closed to whoever lacks the token', async () => {
  const { receive } = makeReceiver();
  const proof = makeProof();
  await receive(post(proof));
  const wrong = ['', 'Bearer', 'Bearer ', 'Bearer x', 'Basic dG9rZW4=', `Bearer ${asAdmin.Authorization}`];
  for (const Authorization of wrong) {
    for (const path of [`/consents/${proof.id}`, `/consents/${uuidv7()}`, '/export']) {
      const response = await receive(get(path, { Authorization }));
      assert.equal(response.headers.get('www-authenticate'), 'Bearer');
      await assertProblem(response, 401, 'token-missing');
    }
  }
});

test('are closed to everyone where no token is set', async () => {
  const { receive } = makeReceiver({ adminToken: undefined });
  for (const Authorization of ['Bearer ', 'Bearer undefined']) {
    await assertProblem(await receive(get('/export', { Authorization })), 401, 'token-missing');
  }
});
