/** How often somebody may send, and who is held back by it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clientKey } from '../../src/receiver/http/client-key.js';
import { createReceiver, memoryLimiter, type Limits } from '../../src/receiver/index.js';
import { readLimits } from '../../src/receiver/limits/limits-setting.js';
import { numberTotals } from '../../src/receiver/limits/number-total.js';
import { memoryStore } from './support/memory-store.js';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { get, post, signingKey } from './support/receiver.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function limited(limits: Partial<Limits> = {}) {
  let now = Date.parse('2026-11-21T22:00:00.000Z');
  const store = memoryStore();
  const warnings: string[] = [];
  const receive = createReceiver({
    store,
    signingKey,
    clock: () => new Date(now),
    limits,
    onWarning: (text) => warnings.push(text),
  });
  let last = 0;
  const someone = () => ({ phone: `+491510000${String(++last).padStart(4, '0')}` });
  const send = (address: string | undefined, subject = someone()) =>
    receive(post(makeProof({ subject })), { address });
  const sendJunk = (address: string, phone = someone().phone) =>
    receive(post({ subject: { phone } }), { address });
  const pass = (ms: number) => (now += ms);
  return { receive, store, someone, send, sendJunk, pass, warnings };
}

const statuses = async (times: number, send: () => Promise<Response>) => {
  const all: number[] = [];
  for (let n = 0; n < times; n++) all.push((await send()).status);
  return all;
};

const from = (address: string) => ({ address });

describe('proofs', () => {
  test('of one client are refused when there are too many, saying when to come back', async () => {
    const { send, pass } = limited({ proofsPerClient: { count: 3, perMs: MINUTE } });
    assert.deepEqual(await statuses(3, () => send('192.0.2.1')), [201, 201, 201]);
    const refused = await send('192.0.2.1');
    assert.equal(refused.headers.get('retry-after'), '20');
    await assertProblem(refused, 429, 'too-many-requests');
    assert.equal((await send('192.0.2.2')).status, 201, 'others are not held back');
    pass(20_000);
    assert.equal((await send('192.0.2.1')).status, 201, 'after the pause the next is taken');
    await assertProblem(await send('192.0.2.1'), 429, 'too-many-requests');
  });

  test('that hold have room, however much junk came before from the same address or for the same number', async () => {
    const { send, sendJunk, someone } = limited();
    const shopper = someone();
    // As on one busy address, or behind a proxy that nobody has told of, where it shut out everybody.
    for (let n = 0; n < 300; n++) assert.equal((await sendJunk('192.0.2.1', shopper.phone)).status, 422);
    assert.equal((await send('192.0.2.1', shopper)).status, 201);
  });

  test('have room, however often it was asked how somebody stands', async () => {
    const { receive, send } = limited();
    const ask = () => receive(get('/consents', { Authorization: 'Bearer x' }), from('192.0.2.1'));
    assert.equal((await statuses(130, ask)).at(-1), 429);
    assert.equal((await send('192.0.2.1')).status, 201);
  });

  test('that were refused take nobody\u2019s room, neither', async () => {
    const { send, someone, pass } = limited({
      proofsPerClient: { count: 5, perMs: MINUTE },
      numbersPerClient: { count: 1, perMs: HOUR },
    });
    const own = someone();
    assert.equal((await send('192.0.2.1', own)).status, 201);
    assert.deepEqual(await statuses(9, () => send('192.0.2.1')), Array(9).fill(429));
    assert.deepEqual(await statuses(4, () => send('192.0.2.1', own)), Array(4).fill(201));
    pass(MINUTE);
    assert.equal((await send('192.0.2.1')).status, 429);
  });

  test('of one client are for so many numbers an hour, each counted once', async () => {
    const { send, someone, pass, warnings } = limited({ numbersPerClient: { count: 3, perMs: HOUR } });
    const own = someone();
    assert.deepEqual(await statuses(5, () => send('192.0.2.1', own)), Array(5).fill(201));
    assert.deepEqual(await statuses(4, () => send('192.0.2.1')), [201, 201, 429, 429]);
    assert.equal((await send('192.0.2.1', own)).status, 201, 'a number that was counted goes on');
    assert.match(warnings.join('\n'), /^The limit numbersPerClient bites[^\n]*3 in 3600 s[^\n]*$/);
    pass(HOUR / 3);
    assert.equal((await send('192.0.2.1')).status, 201);
  });

  test('sign up no more than some hundred numbers an hour from one address, as nothing else is said', async () => {
    const { send, pass } = limited();
    let taken = 0;
    for (let minute = 0; minute < 60; minute++) {
      for (let n = 0; n < 120; n++) {
        if ((await send('192.0.2.1')).status !== 201) break;
        taken++;
      }
      pass(MINUTE);
    }
    assert.ok(taken >= 100 && taken <= 200, `${taken}`);
  });

  test('are not counted by client where the server does not say who it is', async () => {
    const { send } = limited({ proofsPerClient: { count: 3, perMs: MINUTE } });
    assert.deepEqual(await statuses(10, () => send(undefined)), Array(10).fill(201));
  });

  test('of a page that may read the answer can read when to come back', async () => {
    const receive = createReceiver({
      store: memoryStore(),
      signingKey,
      origins: ['https://shop.example'],
      limits: { proofsPerClient: { count: 1, perMs: 1000 } },
      onWarning: () => undefined,
    });
    const send = () => receive(post(makeProof(), { Origin: 'https://shop.example' }), from('192.0.2.1'));
    await send();
    const refused = await send();
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('access-control-allow-origin'), 'https://shop.example');
    assert.match(refused.headers.get('access-control-expose-headers') ?? '', /retry-after/i);
  });
});

describe('records of one number', () => {
  test('are so many a day by one client: its answers are the same whether the number is known or not', async () => {
    const answers: unknown[] = [];
    for (const others of [0, 1, 19]) {
      const { send, someone } = limited();
      const subject = someone();
      await statuses(others, () => send('198.51.100.7', subject));
      const answered: unknown[] = [];
      for (let n = 0; n < 25; n++) {
        const { status, headers } = await send('192.0.2.1', subject);
        answered.push([status, headers.get('retry-after')]);
      }
      answers.push(answered);
    }
    assert.deepEqual(answers[1], answers[0]);
    assert.deepEqual(answers[2], answers[0]);
    assert.deepEqual(
      (answers[0] as [number][]).map(([status]) => status),
      [...Array<number>(20).fill(201), ...Array<number>(5).fill(429)],
    );
  });

  test('are not for one client to use up: the shopper\u2019s own is taken', async () => {
    const { send, someone } = limited();
    const subject = someone();
    assert.equal((await statuses(25, () => send('192.0.2.1', subject))).at(-1), 429);
    assert.equal((await send('198.51.100.7', subject)).status, 201);
  });

  test('are no more than some a day from however many places, and go on the next day', async () => {
    const { send, someone, store, pass } = limited();
    const subject = someone();
    let place = 0;
    const sendFromAnywhere = () => send(`2001:db8:0:${(++place).toString(16)}::1`, subject);
    const all = await statuses(150, sendFromAnywhere);
    assert.equal(all.at(-1), 429);
    assert.ok(store.records.length >= 40 && store.records.length <= 100, `${store.records.length}`);
    const before = store.records.length;
    assert.equal((await sendFromAnywhere()).headers.get('retry-after'), String((2 * HOUR) / 1000));
    pass(2 * HOUR - 1);
    await statuses(20, sendFromAnywhere);
    assert.equal(
      store.records.length,
      before,
      'nothing is refilled meanwhile: its pace would tell the total',
    );
    pass(1);
    assert.equal((await sendFromAnywhere()).status, 201);
  });

  test('have a total that tells nothing: another for each number and day', () => {
    const totals = numberTotals(new Uint8Array(32));
    const limit = { count: 20, perMs: DAY };
    const seen = Array.from({ length: 200 }, (_, n) => {
      const [today, tomorrow] = [0, DAY].map(
        (ms) => totals(`+4915100000${n}`, limit, new Date(ms)).limit.count,
      );
      assert.ok(today! >= 40 && today! <= 100);
      return [today!, tomorrow! - today!];
    });
    assert.ok(new Set(seen.map(([total]) => total)).size > 40);
    assert.ok(new Set(seen.map(([, change]) => change)).size > 40);
    const others = numberTotals();
    assert.ok(
      seen.some(([total], n) => others(`+4915100000${n}`, limit, new Date(0)).limit.count !== total),
      'and for each receiver',
    );
  });
});

describe('junk', () => {
  test('is checked so often a minute and then not even read, by client', async () => {
    const { receive, sendJunk, send, warnings } = limited({ checksPerClient: { count: 5, perMs: MINUTE } });
    assert.deepEqual(await statuses(5, () => sendJunk('192.0.2.1')), Array(5).fill(422));
    const request = post('{');
    await assertProblem(await receive(request, from('192.0.2.1')), 429, 'too-many-requests');
    assert.equal(request.bodyUsed, false);
    assert.equal((await send('192.0.2.2')).status, 201);
    assert.match(warnings.join(), /checksPerClient/);
  });
});

describe('the log', () => {
  test('tells of each limit that bites once a minute, and names nobody', async () => {
    const { send, someone, pass, warnings } = limited({
      proofsPerClient: { count: 2, perMs: MINUTE },
      recordsPerNumber: { count: 1, perMs: DAY },
    });
    const subject = someone();
    await statuses(4, () => send('192.0.2.1', subject));
    await statuses(9, () => send('192.0.2.1'));
    await statuses(9, () => send('192.0.2.2'));
    const named = () => warnings.map((text) => /limit (\w+)/.exec(text)?.[1]);
    assert.deepEqual(named(), ['recordsPerNumber', 'proofsPerClient']);
    pass(MINUTE);
    await statuses(9, () => send('192.0.2.1'));
    assert.deepEqual(named(), ['recordsPerNumber', 'proofsPerClient', 'proofsPerClient']);
    assert.doesNotMatch(warnings.join(), /192|491510/);
  });
});

describe('the setting', () => {
  test('says how many; over which time stays', () => {
    assert.deepEqual(readLimits({ proofsPerClient: 600 }, 'X'), {
      proofsPerClient: { count: 600, perMs: MINUTE },
    });
    const wrong: [unknown, RegExp][] = [
      [[], /^X must be an object; its members are checksPerClient, /],
      [{ perClient: 1 }, /^X has a member that is not known: perClient; its members are/],
      [{ bodyMs: 1 }, /^X has a member that is not known: bodyMs/],
      [{ proofsPerClient: 0 }, /^X\.proofsPerClient must be a whole number/],
      [{ proofsPerClient: '9' }, /^X\.proofsPerClient must be a whole number/],
    ];
    for (const [value, message] of wrong)
      assert.throws(() => readLimits(value, 'X'), { name: 'TypeError', message });
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

  test('lets as many pass at once as it says, whatever the time is divided into', async () => {
    for (const count of [3, 7, 67, 99]) {
      const limiter = memoryLimiter();
      const now = new Date('2026-11-21T22:00:00.000Z');
      let passed = 0;
      while ((await limiter.take('key', { count, perMs: DAY }, now)) === 0) passed++;
      assert.equal(passed, count);
    }
  });

  test('tells what would be without counting it', async () => {
    const limiter = memoryLimiter();
    const one = { count: 1, perMs: 1000 };
    for (let n = 0; n < 3; n++) assert.equal(await limiter.wait('key', one, new Date(0)), 0);
    assert.equal(await limiter.take('key', one, new Date(0)), 0);
    assert.equal(await limiter.wait('key', one, new Date(0)), 1000);
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
