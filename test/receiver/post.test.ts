/** `POST /consents`, asked without a server: Request in, Response out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuidv7 } from '../../src/proof/index.js';
import { verifyReceipt } from '../../src/receiver/index.js';
import { assertProblem } from './support/problem.js';
import { makeProof, makeTestProof, withOtherContent } from './support/proofs.js';
import { get, makeReceiver, NOW, post } from './support/receiver.js';

test('answers 201 with the id, its own time and a receipt that its key set confirms', async () => {
  const { receive } = makeReceiver();
  const proof = makeProof();
  const response = await receive(post(proof, { 'Idempotency-Key': proof.id }));
  assert.equal(response.status, 201);
  const { id, receivedAt, receipt, ...rest } = (await response.json()) as Record<string, string>;
  assert.deepEqual([id, receivedAt, rest], [proof.id, NOW, {}]);
  const keySet = await (await receive(get('/.well-known/jwks.json'))).json();
  assert.equal((await verifyReceipt(receipt ?? '', keySet, proof)).valid, true);
});

test('answers the same proof again with 200 and the same receipt', async () => {
  const { receive } = makeReceiver();
  const proof = makeProof();
  const first = await receive(post(proof));
  const again = await receive(post(JSON.stringify(proof, null, 2)));
  assert.deepEqual([first.status, again.status], [201, 200]);
  assert.deepEqual(await again.json(), await first.json());
});

test('answers the same proof many times at once with one 201 and one receipt', async () => {
  const { receive } = makeReceiver();
  const proof = makeProof();
  const responses = await Promise.all(Array.from({ length: 10 }, () => receive(post(proof))));
  assert.deepEqual(responses.map(({ status }) => status).sort(), [
    ...Array.from({ length: 9 }, () => 200),
    201,
  ]);
  const bodies = await Promise.all(responses.map((response) => response.text()));
  assert.equal(new Set(bodies).size, 1);
});

test('refuses another content under the same id with 409', async () => {
  const { receive } = makeReceiver();
  const proof = makeProof();
  await receive(post(proof));
  await assertProblem(await receive(post(withOtherContent(proof))), 409, 'id-taken');
});

test('refuses what is not JSON with 400', async () => {
  const { receive } = makeReceiver();
  for (const body of ['', '{', 'undefined', '{"a":}', new Uint8Array([0x22, 0xff, 0x22])]) {
    await assertProblem(await receive(post(body)), 400, 'not-json');
  }
});

test('refuses an Idempotency-Key that is not the id of the proof with 400', async () => {
  const { receive, store } = makeReceiver();
  const response = await receive(post(makeProof(), { 'Idempotency-Key': uuidv7() }));
  await assertProblem(response, 400, 'idempotency-key-mismatch');
  assert.equal(store.records.length, 0);
});

test('refuses another media type with 415', async () => {
  const { receive } = makeReceiver();
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
    await assertProblem(
      await receive(post(makeProof(), { 'Content-Type': type })),
      415,
      'media-type-unsupported',
    );
  }
  const response = await receive(post(makeProof(), { 'Content-Type': 'Application/JSON; charset=utf-8' }));
  assert.equal(response.status, 201);
});

test('refuses a proof that does not hold with 422 and the failing paths', async () => {
  const { receive, store } = makeReceiver();
  const proof = makeProof();
  const cases: [unknown, string[]][] = [
    [{ ...proof, subject: { phone: '0151' } }, ['subject.phone']],
    [{ ...proof, timeZone: 'Asia/Tokyo' }, ['digest']],
    [{ ...proof, notice: { ...proof.notice, text: 'other' } }, ['notice.sha256', 'digest']],
    [{ ...proof, extra: 1 }, ['']],
    [null, ['']],
    [[], ['']],
    ['7', ['']],
  ];
  for (const [body, paths] of cases) {
    const problem = await assertProblem(await receive(post(body)), 422, 'proof-invalid');
    assert.deepEqual(
      problem.problems?.map(({ path }) => path),
      paths,
    );
  }
  assert.equal(store.records.length, 0);
});

test('refuses a proof marked as a test with its own code, unless told to take them', async () => {
  const proof = makeTestProof();
  const problem = await assertProblem(await makeReceiver().receive(post(proof)), 422, 'test-proof');
  assert.deepEqual(
    problem.problems?.map(({ path }) => path),
    ['surface.test'],
  );
  assert.equal((await makeReceiver({ acceptTest: true }).receive(post(proof))).status, 201);
});
