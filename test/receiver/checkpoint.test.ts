/** What no chain can show by itself: that its last records are gone, or whole chains. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeJwt } from 'jose';
import { checkpointProblems, compareDays } from '../../src/receiver/audit/check-checkpoint.js';
import { makeCheckpoint } from '../../src/receiver/audit/checkpoint.js';
import { makeTally } from '../../src/receiver/audit/tally.js';
import { createSigningKey, importSigningKey } from '../../src/receiver/index.js';
import { erase } from '../../src/receiver/rules/erase.js';
import type { PresentedRecord } from '../../src/receiver/rules/presented-record.js';
import { exported, recordsOf, spliced, type Happening } from './support/chains.js';
import { memoryStore } from './support/memory-store.js';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, NOW, post, signingKey } from './support/receiver.js';

const HOUR = 3_600_000;
const { keySet } = signingKey;

/** Records of three days, from ten in the evening on. */
const threeDays: Happening[] = Array.from({ length: 12 }, (_, index) => ({
  what: index % 3 ? 'event' : 'proof',
  person: (index % 4) + 1,
  later: 3 * HOUR,
}));

function booksAt(store: ReturnType<typeof memoryStore>, milliseconds: number) {
  return { store, signingKey, clock: () => new Date(Date.parse(NOW) + milliseconds) };
}

function daysOf(records: PresentedRecord[]) {
  const tally = makeTally();
  for (const record of records) tally.add(record);
  return tally.end();
}

describe('a checkpoint', () => {
  test('counts and digests what had arrived, day by day, and names the one before', async () => {
    const store = memoryStore();
    const records = await recordsOf(threeDays, store);
    const first = await makeCheckpoint(booksAt(store, 20 * HOUR));
    const second = await makeCheckpoint(booksAt(store, 72 * HOUR), { previous: first.checkpoint.digest });
    const { checkpoint } = second;
    assert.deepEqual(
      checkpoint.days.map(({ day, records }) => [day, records]),
      [
        ['2026-11-22', 8],
        ['2026-11-23', 4],
      ],
    );
    assert.deepEqual([checkpoint.records, checkpoint.previous], [12, first.checkpoint.digest]);
    assert.deepEqual(checkpoint.days, daysOf(records));
    assert.deepEqual(compareDays(checkpoint.days, daysOf(records)), []);
  });

  test('speaks of nothing younger than a minute, which may still be on its way', async () => {
    const store = memoryStore();
    await recordsOf([{ what: 'proof', person: 1, later: 0 }], store);
    const counted = async (milliseconds: number) =>
      (await makeCheckpoint(booksAt(store, milliseconds))).checkpoint.records;
    assert.deepEqual([await counted(59_999), await counted(60_000)], [0, 1]);
  });

  test('is the same after an erasure, and after more has arrived', async () => {
    const store = memoryStore();
    await recordsOf(threeDays, store);
    const at = 20 * HOUR;
    const before = await makeCheckpoint(booksAt(store, at));
    await erase('+4915100000001', booksAt(store, 80 * HOUR));
    const after = await makeCheckpoint(booksAt(store, at));
    assert.deepEqual(after.checkpoint, before.checkpoint);
    const records = (await exported(store)).filter(({ receivedAt }) => receivedAt <= before.checkpoint.upTo);
    assert.deepEqual(compareDays(before.checkpoint.days, daysOf(records)), []);
  });

  test('is signed in few words, whatever the number of days, and holds by the published keys only', async () => {
    const store = memoryStore();
    await recordsOf(threeDays, store);
    const signed = await makeCheckpoint(booksAt(store, 72 * HOUR));
    const { upTo, records, previous, digest } = signed.checkpoint;
    assert.deepEqual(decodeJwt(signed.signature), { upTo, records, previous, digest });
    assert.deepEqual(await checkpointProblems(signed, keySet), []);
    const another = await importSigningKey(await createSigningKey());
    assert.deepEqual(await checkpointProblems(signed, another.keySet), [
      'The checkpoint was not signed by these keys.',
    ]);
  });

  test('shows when any of it was changed, or another signature put beside it', async () => {
    const store = memoryStore();
    await recordsOf(threeDays, store);
    const signed = await makeCheckpoint(booksAt(store, 72 * HOUR));
    const { checkpoint } = signed;
    const [first] = checkpoint.days;
    for (const changed of [
      { ...checkpoint, records: 11 },
      { ...checkpoint, upTo: NOW },
      { ...checkpoint, previous: checkpoint.digest },
      { ...checkpoint, days: [{ ...first!, records: 7 }, ...checkpoint.days.slice(1)] },
    ]) {
      assert.deepEqual(await checkpointProblems({ ...signed, checkpoint: changed }, keySet), [
        'The checkpoint is not what its digest was made of.',
      ]);
    }
    const { signature } = await makeCheckpoint(booksAt(store, 20 * HOUR));
    assert.deepEqual(await checkpointProblems({ checkpoint, signature }, keySet), [
      'The signature is for another checkpoint.',
    ]);
  });

  test('narrows what is different down to the day, and tells missing from added from changed', async () => {
    const store = memoryStore();
    const records = await recordsOf(threeDays, store);
    const { checkpoint } = await makeCheckpoint(booksAt(store, 72 * HOUR));
    const different = (other: PresentedRecord[]) =>
      compareDays(checkpoint.days, daysOf(other)).map(({ day, kind }) => [day, kind]);
    const last = records.at(-1)!;
    assert.deepEqual(different(records.slice(0, -1)), [['2026-11-23', 'missing']]);
    assert.deepEqual(different(spliced(records, 0, 1)), [['2026-11-22', 'missing']]);
    assert.deepEqual(different([...records, last]), [['2026-11-23', 'added']]);
    assert.deepEqual(different([...records.slice(0, -1), { ...last, seal: 'a.b.c' }]), [
      ['2026-11-23', 'changed'],
    ]);
    assert.deepEqual(different([...records, { ...last, receivedAt: '2026-11-30T00:00:00.000Z' }]), [
      ['2026-11-30', 'added'],
    ]);
    assert.deepEqual(different([]), [
      ['2026-11-22', 'missing'],
      ['2026-11-23', 'missing'],
    ]);
  });
});

describe('GET /checkpoint', () => {
  test('gives one to the admin, that follows the one named', async () => {
    let now = Date.parse(NOW);
    const { receive } = makeReceiver({ clock: () => new Date(now) });
    await receive(post(makeProof()));
    now += 60_000;
    const first = await (await receive(get('/checkpoint', asAdmin))).json();
    assert.deepEqual(await checkpointProblems(first, keySet), []);
    assert.deepEqual([first.checkpoint.records, first.checkpoint.previous], [1, null]);
    const { digest } = first.checkpoint;
    const second = await (await receive(get(`/checkpoint?previous=${digest}`, asAdmin))).json();
    assert.equal(second.checkpoint.previous, digest);
    await assertProblem(await receive(get('/checkpoint')), 401, 'token-missing');
  });

  test('refuses a previous that is no digest', async () => {
    const { receive } = makeReceiver();
    for (const previous of ['', 'x', 'sha-256:00']) {
      const response = await receive(get(`/checkpoint?previous=${previous}`, asAdmin));
      await assertProblem(response, 400, 'parameters-invalid');
    }
  });

  test('stops reading when who asked is gone, and calls that no failure', async () => {
    const { receive, store, failures } = makeReceiver();
    await receive(post(makeProof()));
    const [record] = store.records;
    const gone = new AbortController();
    let read = 0;
    store.list = async function* () {
      for (; read < 1000; read++) {
        if (read === 3) gone.abort();
        yield record!;
      }
    };
    await receive(
      new Request('https://receiver.example/checkpoint', { headers: asAdmin, signal: gone.signal }),
    );
    assert.deepEqual([read, failures], [3, []]);
  });
});
