/** What counts, and whom it counts as one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clientKey } from '../../src/receiver/http/client-key.js';
import { memoryLimiter } from '../../src/receiver/index.js';
import { DAY } from './support/limited.js';

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
