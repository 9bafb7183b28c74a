/** How many records of one number are taken a day, and that this tells nobody whether others sent some. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numberTotals } from '../../src/receiver/limits/number-total.js';
import { DAY, HOUR, limited, statuses } from './support/limited.js';

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
