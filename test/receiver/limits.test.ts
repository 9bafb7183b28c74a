/** How often somebody may send, and who is held back by it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clientKey } from '../../src/receiver/http/client-key.js';
import { createReceiver, memoryLimiter } from '../../src/receiver/index.js';
import { memoryStore } from './support/memory-store.js';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { post, signingKey } from './support/receiver.js';

function limited() {
  let now = Date.parse('2026-11-21T22:00:00.000Z');
  const store = memoryStore();
  const receive = createReceiver({
    store,
    signingKey,
    clock: () => new Date(now),
    limits: { perClient: { count: 3, perMs: 60_000 }, perNumber: { count: 2, perMs: 60_000 } },
  });
  let last = 0;
  const someone = () => ({ phone: `+491510000${String(++last).padStart(4, '0')}` });
  return { receive, store, someone, pass: (ms: number) => (now += ms) };
}

const from = (address: string) => ({ address });

describe('proofs', () => {
  test('of one client are refused when there are too many, saying when to come back', async () => {
    const { receive, someone, pass } = limited();
    const send = (address: string) => receive(post(makeProof({ subject: someone() })), from(address));
    for (let n = 0; n < 3; n++) assert.equal((await send('192.0.2.1')).status, 201);
    const refused = await send('192.0.2.1');
    assert.equal(refused.headers.get('retry-after'), '20');
    await assertProblem(refused, 429, 'too-many-requests');
    assert.equal((await send('192.0.2.2')).status, 201, 'others are not held back');
    pass(20_000);
    assert.equal((await send('192.0.2.1')).status, 201, 'after the pause the next is taken');
    await assertProblem(await send('192.0.2.1'), 429, 'too-many-requests');
  });

  test('of one client count also when they do not hold, and are not even read', async () => {
    const { receive } = limited();
    for (let n = 0; n < 3; n++) await receive(post('{'), from('192.0.2.1'));
    await assertProblem(await receive(post('{'), from('192.0.2.1')), 429, 'too-many-requests');
  });

  test('for one number are refused from however many places they come, known or not', async () => {
    for (const isKnown of [true, false]) {
      const { receive, someone, store, pass } = limited();
      const subject = someone();
      if (isKnown) await receive(post(makeProof({ subject })), from('192.0.2.9'));
      pass(60_000);
      const statuses: number[] = [];
      for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
        statuses.push((await receive(post(makeProof({ subject })), from(address))).status);
      }
      assert.deepEqual(statuses, [201, 201, 429]);
      assert.equal(store.records.length, isKnown ? 3 : 2);
    }
  });

  test('are not counted by client where the server does not say who it is', async () => {
    const { receive, someone } = limited();
    for (let n = 0; n < 10; n++) {
      assert.equal((await receive(post(makeProof({ subject: someone() })))).status, 201);
    }
  });

  test('of a page that may read the answer can read when to come back', async () => {
    const receive = createReceiver({
      store: memoryStore(),
      signingKey,
      origins: ['https://shop.example'],
      limits: { perClient: { count: 1, perMs: 1000 } },
    });
    const send = () => receive(post(makeProof(), { Origin: 'https://shop.example' }), from('192.0.2.1'));
    await send();
    const refused = await send();
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('access-control-allow-origin'), 'https://shop.example');
    assert.match(refused.headers.get('access-control-expose-headers') ?? '', /retry-after/i);
  });
});

test('a client of IPv6 counts as one with all addresses it can choose from', () => {
  for (const address of [
    '2001:db8:0:7::1',
    '2001:0DB8:0000:0007:ffff::',
    '2001:db8::7:1:2:3:4',
    '2001:db8:0:7:8:9:a:b%eth0',
  ]) {
    assert.equal(clientKey(address), '2001:db8:0:7', address);
  }
  assert.notEqual(clientKey('2001:db8:0:8::1'), clientKey('2001:db8:0:7::1'));
  assert.equal(clientKey('::1'), '0:0:0:0');
  for (const address of ['192.0.2.1', 'unix']) assert.equal(clientKey(address), address);
  for (const address of ['::ffff:192.0.2.1', '::ffff:c000:201', '0:0:0:0:0:FFFF:192.0.2.1'])
    assert.equal(clientKey(address), '192.0.2.1', address);
});

describe('the limiter in memory', () => {
  const limit = { count: 5, perMs: 1000 };

  test('never lets more pass than were allowed at once and have been refilled since', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(400), { maxLength: 60 }), async (pauses) => {
        const limiter = memoryLimiter();
        let now = 0;
        let passed = 0;
        for (const pause of pauses) {
          now += pause;
          if ((await limiter.take('key', limit, new Date(now))) === 0) passed++;
          assert.ok(passed <= limit.count + (now * limit.count) / limit.perMs);
        }
      }),
    );
  });

  test('says a pause that is long enough, and no longer than needed', async () => {
    const limiter = memoryLimiter();
    for (let n = 0; n < 5; n++) await limiter.take('key', limit, new Date(0));
    const pause = await limiter.take('key', limit, new Date(0));
    assert.equal(pause, 200);
    assert.ok((await limiter.take('key', limit, new Date(pause - 1))) > 0);
    assert.equal(await limiter.take('key', limit, new Date(pause)), 0);
  });

  test('holds no more keys than it may, and drops those used longest ago', async () => {
    const limiter = memoryLimiter(2);
    const one = { count: 1, perMs: 1000 };
    const wait = (key: string) => limiter.take(key, one, new Date(0));
    await wait('a');
    await wait('b');
    await wait('c'); // drops a
    assert.ok((await wait('b')) > 0);
    assert.ok((await wait('c')) > 0);
    assert.equal(await wait('a'), 0);
  });
});
