import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { uuidv7 } from '../../../src/proof/index.js';
import type { Store } from '../../../src/receiver/index.js';
import { entriesIn } from '../../../src/receiver/rules/person-records.js';
import { makeProof, withOtherContent } from './proofs.js';
import { addChain, after, all, at, breaksIn, firstOf, proofIn, recordOf, somebody } from './records.js';

/** What every store promises about records that are added and read. The store may hold others. */
export function recordsContract(open: () => Store): void {
  let store: Store;
  before(() => {
    store = open();
  });

  test('a record that was added is found by its id, unchanged', async () => {
    const record = firstOf(somebody(), { receivedAt: at(1.007) });
    assert.equal(await store.append(record), true);
    assert.deepEqual(await store.find(record.id), record);
  });

  test('what was never added is not found', async () => {
    assert.equal(await store.find(uuidv7()), undefined);
    assert.equal(await store.tail('+4915199999999'), undefined);
    assert.deepEqual(await store.chain('+4915199999999'), []);
    assert.deepEqual(await store.findByEnd('0000000000'), []);
    assert.equal((await store.entriesOf(['+4915199999999'])).size, 0);
    assert.equal((await store.entriesOf([])).size, 0);
  });

  test('an id is added once, whoever it is about', async () => {
    const record = firstOf(somebody());
    await store.append(record);
    assert.equal(await store.append(record), false);
    assert.equal(await store.append(recordOf(withOtherContent(proofIn(record)))), false);
    const phone = somebody();
    assert.equal(await store.append(recordOf(makeProof({ id: record.id, subject: { phone } }))), false);
    assert.deepEqual(await store.find(record.id), record);
    assert.equal(await store.tail(phone), undefined);
  });

  test("a place in a subject's chain is taken once", async () => {
    const [first, second] = await addChain(store, somebody(), 2);
    const late = after(first!);
    assert.equal(await store.append(late), false);
    assert.equal(await store.find(late.id), undefined);
    assert.deepEqual(await store.chain(first!.subject), [first, second]);
  });

  test('a record that follows one that is not there is not added', async () => {
    const first = firstOf(somebody());
    const second = after(first);
    assert.equal(await store.append(second), false);
    assert.equal(await store.append(first), true);
    assert.equal(await store.append(after(second)), false);
    assert.deepEqual(await store.chain(first.subject), [first]);
  });

  test("the tail is the subject's last record by arrival, whoever else came between", async () => {
    const chain = await addChain(store, somebody(), 12);
    await store.append(firstOf(somebody()));
    const { position, digest, subject } = chain.at(-1)!;
    assert.deepEqual(await store.tail(subject), { position, digest });
    assert.equal(position, 12);
  });

  test('many tails asked for at once are told apart', async () => {
    const lengths = [3, 0, 1, 2, 5, 0, 4];
    const phones = lengths.map(somebody);
    for (const [index, length] of lengths.entries()) await addChain(store, phones[index]!, length);
    const tails = await Promise.all([...phones, ...phones].map((phone) => store.tail(phone)));
    assert.deepEqual(
      tails.map((tail) => tail?.position ?? 0),
      [...lengths, ...lengths],
    );
  });

  test('of many that add the same record at once, one does', async () => {
    const record = firstOf(somebody());
    const added = await Promise.all(Array.from({ length: 30 }, () => store.append(record)));
    assert.equal(added.filter(Boolean).length, 1);
  });

  test('of many proofs with one id at once, the one that was told so is the one that is kept', async () => {
    const id = uuidv7();
    const rivals = Array.from({ length: 30 }, () =>
      recordOf(makeProof({ id, subject: { phone: somebody() } })),
    );
    // Others first: while a store is busy with them, the rivals may come to stand in one statement.
    const others = Array.from({ length: 4 }, () => store.append(firstOf(somebody())));
    const added = await Promise.all(rivals.map((record) => store.append(record)));
    assert.deepEqual(await Promise.all(others), [true, true, true, true]);
    assert.equal(added.filter(Boolean).length, 1);
    assert.deepEqual(await store.find(id), rivals[added.indexOf(true)]);
  });

  test('what cannot be added keeps none of its neighbours out', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => {
      const first = firstOf(somebody());
      return index % 4 === 3 ? after(first) : first;
    });
    const added = await Promise.all(rows.map((record) => store.append(record)));
    assert.deepEqual(
      added,
      rows.map(({ position }) => position === 1),
    );
  });

  test('a chain is read in order, and each record follows the one before', async () => {
    const chain = await addChain(store, somebody(), 11);
    const read = await store.chain(chain[0]!.subject);
    assert.deepEqual(read, chain);
    assert.deepEqual(breaksIn(read), []);
  });

  test('records are found by the end of their id, whatever they start with', async () => {
    const end = uuidv7().slice(-10);
    const ids = [uuidv7(), uuidv7()].map((id) => id.slice(0, -10) + end);
    for (const id of ids) await store.append(recordOf(makeProof({ id, subject: { phone: somebody() } })));
    await store.append(firstOf(somebody()));
    const found = await store.findByEnd(end);
    assert.deepEqual(found.map(({ id }) => id).sort(), ids.sort());
  });

  test('what records do is read for many subjects at once, each in order, without those who are unknown', async () => {
    const [one, two] = [await addChain(store, somebody(), 3), await addChain(store, somebody(), 1)];
    const subjects = [two[0]!.subject, '+4915199999999', one[0]!.subject, two[0]!.subject];
    const found = await store.entriesOf(subjects);
    const expected = [one, two].map((chain) => [chain[0]!.subject, entriesIn(chain)]);
    assert.deepEqual(Object.fromEntries(found), Object.fromEntries(expected));
  });

  test('whatever a text holds comes back as it was', async () => {
    const phone = somebody();
    const reference = `nul \u0000, quote ' " \\u0000 \\, {"a":[1]}, $1, %s, emoji 🌊, שלום, \u2028`;
    const record = recordOf(makeProof({ subject: { phone, reference } }));
    await store.append(record);
    assert.deepEqual(await store.find(record.id), record);
    assert.equal((await store.entriesOf([phone])).get(phone)?.length, 1);
  });

  test('a listing can be left in the middle', async () => {
    for await (const record of store.list()) {
      assert.ok(record);
      break;
    }
    await store.check();
  });

  test('a listing of nothing ends at once', async () => {
    assert.deepEqual(await all(store.list({ from: '2001-01-01T00:00:00.000Z', to: at(-1e8) })), []);
    assert.equal(await store.count({ from: '2001-01-01T00:00:00.000Z', to: at(-1e8) }), 0);
  });
}
