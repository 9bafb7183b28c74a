import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeJwt } from 'jose';
import { accept } from '../../src/receiver/rules/accept.js';
import { withDigest } from '../../src/receiver/rules/content.js';
import { verifySeal } from '../../src/receiver/rules/seal.js';
import { memoryStore } from './support/memory-store.js';
import { makeProof, makeTestProof, withOtherContent } from './support/proofs.js';
import { NOW, signingKey } from './support/receiver.js';
import { ANYBODY } from './support/senders.js';

function makeDesk({ acceptTest = false } = {}) {
  return { store: memoryStore(), signingKey, clock: () => new Date(NOW), acceptTest };
}

test('a proof that holds is added, with a receipt over what it was and when it came', async () => {
  const proof = makeProof();
  const acceptance = await accept(proof, ANYBODY, makeDesk());
  assert.ok(acceptance.outcome === 'added');
  assert.deepEqual(decodeJwt(acceptance.record.receipt!), {
    id: proof.id,
    digest: proof.digest,
    receivedAt: NOW,
    previous: null,
  });
});

test('the same proof again is known, with the receipt given first', async () => {
  const desk = makeDesk();
  const proof = makeProof();
  const first = await accept(proof, ANYBODY, desk);
  const again = await accept(proof, ANYBODY, desk);
  assert.ok(first.outcome === 'added' && again.outcome === 'known');
  assert.equal(again.record.receipt, first.record.receipt);
});

test('the same proof many times at once is one record and one receipt', async () => {
  const desk = makeDesk();
  const proof = makeProof();
  const acceptances = await Promise.all(Array.from({ length: 10 }, () => accept(proof, ANYBODY, desk)));
  assert.equal(desk.store.records.length, 1);
  const receipts = acceptances.map((acceptance) => 'record' in acceptance && acceptance.record.receipt);
  assert.equal(new Set(receipts).size, 1);
});

test('an id that imitates those of what was granted in the chat is refused, and leaves no trace', async () => {
  const desk = makeDesk();
  const { digest: _, ...rest } = makeProof();
  const id = '00000000-0000-7a52-9d5e-1f6f6c0d9a11';
  const acceptance = await accept(withDigest({ ...rest, id }), ANYBODY, desk);
  assert.ok(acceptance.outcome === 'invalid');
  assert.deepEqual(
    acceptance.problems.map(({ code, path }) => [code, path]),
    [['schema', 'id']],
  );
  assert.match(acceptance.problems[0]!.message, /UUIDv7 with the time/);
  assert.deepEqual(desk.store.records, []);
});

test('another content under an id that is taken is a conflict, and changes nothing', async () => {
  const desk = makeDesk();
  const proof = makeProof();
  await accept(proof, ANYBODY, desk);
  assert.deepEqual(await accept(withOtherContent(proof), ANYBODY, desk), { outcome: 'conflict' });
  assert.deepEqual(
    desk.store.records.map((record) => record.content),
    [proof],
  );
});

test('the records of one person form a chain by digest, also when they arrive at once', async () => {
  const desk = makeDesk();
  await Promise.all(Array.from({ length: 12 }, () => accept(makeProof(), ANYBODY, desk)));
  const { records } = desk.store;
  assert.deepEqual(
    records.map(({ position }) => position),
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
  assert.deepEqual(
    records.map(({ previous }) => previous),
    [null, ...records.slice(0, -1).map(({ digest }) => digest)],
  );
  for (const { seal, id, digest, receivedAt, position, previous, assurance } of records) {
    const payload = { id, digest, receivedAt, position, previous, assurance };
    assert.deepEqual(await verifySeal(seal, signingKey.keySet), { valid: true, payload });
  }
});

test('a receipt is the same for a number that is known and for one that is not', async () => {
  const known = makeDesk();
  await accept(makeProof(), ANYBODY, known);
  const proof = makeProof();
  const [first, later] = [await accept(proof, ANYBODY, makeDesk()), await accept(proof, ANYBODY, known)];
  assert.ok(first.outcome === 'added' && later.outcome === 'added');
  assert.deepEqual(decodeJwt(later.record.receipt!), decodeJwt(first.record.receipt!));
  assert.equal(later.record.receipt!.length, first.record.receipt!.length);
});

test('the records of different people are not linked', async () => {
  const desk = makeDesk();
  await accept(makeProof({ subject: { phone: '+4915100000001' } }), ANYBODY, desk);
  await accept(makeProof({ subject: { phone: '+4915100000002' } }), ANYBODY, desk);
  assert.deepEqual(
    desk.store.records.map(({ previous }) => previous),
    [null, null],
  );
});

test('a proof that was changed is refused, saying where', async () => {
  const desk = makeDesk();
  const acceptance = await accept({ ...makeProof(), timeZone: 'Asia/Tokyo' }, ANYBODY, desk);
  assert.ok(acceptance.outcome === 'invalid');
  assert.deepEqual(
    acceptance.problems.map(({ code, path }) => [code, path]),
    [['digest-mismatch', 'digest']],
  );
  assert.equal(desk.store.records.length, 0);
});

test('a proof marked as a test is taken only where tests are', async () => {
  const proof = makeTestProof();
  assert.deepEqual(await accept(proof, ANYBODY, makeDesk()), { outcome: 'test-proof' });
  assert.equal((await accept(proof, ANYBODY, makeDesk({ acceptTest: true }))).outcome, 'added');
});
