/** How often somebody may send, and who is held back by it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createReceiver, type Limits } from '../../src/receiver/index.js';
import { limitChecks, limitProofs } from '../../src/receiver/http/limits.js';
import { limiting } from '../../src/receiver/limits/limiting.js';
import { readLimits } from '../../src/receiver/limits/limits-setting.js';
import type { Assurance } from '../../src/receiver/rules/assurance.js';
import { DAY, HOUR, limited, MINUTE, statuses } from './support/limited.js';
import { memoryStore } from './support/memory-store.js';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { get, post, signingKey } from './support/receiver.js';

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
    // As on one busy address, or behind a proxy while trustedProxies is unset, where junk used to shut out everybody.
    for (let n = 0; n < 300; n++) assert.equal((await sendJunk('192.0.2.1', shopper.phone)).status, 422);
    assert.equal((await send('192.0.2.1', shopper)).status, 201);
  });

  test('have room, however often it was asked how somebody stands', async () => {
    const { receive, send } = limited();
    const ask = () => receive(get('/consents', { Authorization: 'Bearer x' }), from('192.0.2.1'));
    assert.equal((await statuses(130, ask)).at(-1), 429);
    assert.equal((await send('192.0.2.1')).status, 201);
  });

  test('that are refused use nothing up either', async () => {
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
    assert.match(warnings.join('\n'), /^Limit numbersPerClient reached: [^\n]*3 in 3600 s[^\n]*$/);
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

  test('of one number that come at the same time are all taken', async () => {
    const { send, someone } = limited({ numbersPerClient: { count: 2, perMs: HOUR } });
    const own = someone();
    const both = await Promise.all([send('192.0.2.1', own), send('192.0.2.1', own)]);
    assert.deepEqual(
      both.map(({ status }) => status),
      [201, 201],
    );
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

describe('what a page token or the shop\u2019s server vouches for', () => {
  test('is held to no limit: a sale or an import brings many at once from one address', async () => {
    const one = { count: 1, perMs: HOUR };
    const limits = {
      checksPerClient: one,
      proofsPerClient: one,
      numbersPerClient: one,
      recordsPerNumber: one,
    };
    const warnings: string[] = [];
    const desk = { ...limiting((text) => warnings.push(text), limits), clock: () => new Date(0) };
    const send = async (assurance: Assurance, phone: string) => {
      await limitChecks(from('192.0.2.1'), assurance, desk);
      await limitProofs(from('192.0.2.1'), phone, assurance, desk);
    };
    for (const assurance of ['page', 'shop'] as const)
      for (let n = 0; n < 9; n++) await send(assurance, `+49151000000${n % 2}`);
    assert.deepEqual(warnings, []);
    await send('unverified', '+491510000000'); // none of those used anything up
    await assert.rejects(send('unverified', '+491510000000'), { code: 'too-many-requests' });
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
  test('names each limit that was reached, once a minute, and nobody else', async () => {
    const { send, someone, pass, warnings } = limited({
      proofsPerClient: { count: 2, perMs: MINUTE },
      recordsPerNumber: { count: 1, perMs: DAY },
    });
    const subject = someone();
    await statuses(4, () => send('192.0.2.1', subject));
    await statuses(9, () => send('192.0.2.1'));
    await statuses(9, () => send('192.0.2.2'));
    const named = () => warnings.map((text) => /^Limit (\w+)/.exec(text)?.[1]);
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
    const mistyped = { perClient: { count: 1, perMs: MINUTE } } as Partial<Limits>;
    assert.throws(() => limited(mistyped), /^TypeError: limits has a member that is not known: perClient;/);
  });
});
