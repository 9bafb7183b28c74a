import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ConsentRecord, Store } from '../../../src/receiver/index.js';
import { effectOf } from '../../../src/receiver/rules/effect.js';
import { after, all, at, firstOf, somebody } from './records.js';

/** Far from the times of other tests' records: a day of its own. */
const DAY = 86_400;
const inDay = (second: number) => at(DAY + second);

/** What every store promises about listing and counting by arrival. */
export function listingContract(open: () => Store): void {
  let store: Store;
  let chain: ConsentRecord[];
  before(async () => {
    store = open();
    // More than two pages: 600 one a second, then 700 at one and the same time.
    chain = [];
    const phone = somebody();
    for (let second = 1; second <= 1300; second++) {
      const receivedAt = inDay(Math.min(second, 601));
      const last = chain.at(-1);
      const record = last ? after(last, undefined, { receivedAt }) : firstOf(phone, { receivedAt });
      assert.equal(await store.append(record), true);
      chain.push(record);
    }
  });

  const byArrival = (records: ConsentRecord[]) =>
    [...records].sort((a, b) => (a.receivedAt + a.id < b.receivedAt + b.id ? -1 : 1)).map(({ id }) => id);
  const listed = async (from?: string, to?: string) =>
    (await all(store.list({ from, to }))).map(({ id }) => id);
  const span = { from: inDay(1), to: inDay(601) };

  test('records are listed once, in the order they arrived, over page borders, many of one moment too', async () => {
    const records = await all(store.list(span));
    assert.deepEqual(
      records.map(({ id }) => id),
      byArrival(chain),
    );
    assert.deepEqual(
      records.find(({ id }) => id === chain[700]!.id),
      { ...chain[700], effect: effectOf(chain[700]!.content!, chain[700]!.receivedAt) },
    );
    assert.equal(await store.count(span), 1300);
  });

  test('both ends of a span belong to it', async () => {
    const part = chain.slice(9, 20); // the seconds 10 to 20
    assert.deepEqual(await listed(inDay(10), inDay(20)), byArrival(part));
    assert.equal(await store.count({ from: inDay(10), to: inDay(20) }), part.length);
    assert.deepEqual(await listed(inDay(9.001), inDay(20.999)), byArrival(part));
    assert.equal(await store.count({ from: inDay(601), to: inDay(601) }), 700);
  });

  test('a span may be open at either end', async () => {
    const [from, to] = [await listed(inDay(590)), await listed(undefined, inDay(3))];
    assert.deepEqual(from, byArrival(chain.slice(589)));
    assert.deepEqual(to.slice(-3), byArrival(chain.slice(0, 3)));
    assert.equal(await store.count({ from: inDay(590) }), from.length);
    assert.equal(await store.count({ to: inDay(3) }), to.length);
    assert.equal(await store.count(), (await listed()).length);
  });

  test('what arrives while a listing is read leaves nothing out and puts nothing in twice', async () => {
    const early = firstOf(somebody(), { receivedAt: inDay(0) });
    const late = firstOf(somebody(), { receivedAt: inDay(602) });
    const ids: string[] = [];
    for await (const { id } of store.list({ from: inDay(1) })) {
      if (ids.length === 0)
        for (const record of [early, late]) assert.equal(await store.append(record), true);
      if (id !== late.id) ids.push(id);
    }
    assert.deepEqual(ids, byArrival(chain));
  });
}
