import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { uuidv7 } from '../../../src/proof/index.js';
import type { ConsentRecord, KeptMessage, Store } from '../../../src/receiver/index.js';
import { addChain, after, at, firstOf, makeErasure, somebody } from './records.js';

/** What every store promises about taking a person's data out. */
export function erasureContract(open: () => Store): void {
  let store: Store;
  before(() => {
    store = open();
  });

  async function erased(length: number) {
    const chain = await addChain(store, somebody(), length);
    const record = after(chain.at(-1)!, makeErasure());
    const name = `erased:${record.id}`;
    return { chain, record, name, done: await store.erase(record, name) };
  }

  test('an erasure takes the contents and the number, and leaves all that the chain is checked by', async () => {
    const { chain, record, name, done } = await erased(3);
    assert.equal(done, true);
    const left = [...chain.map((one) => ({ ...one, content: null })), record];
    assert.deepEqual(
      await store.chain(name),
      left.map((one) => ({ ...one, subject: name })),
    );
    assert.deepEqual(await store.find(chain[0]!.id), { ...chain[0], content: null, subject: name });
  });

  test('an erased subject is unknown, and starts anew', async () => {
    const { chain, name } = await erased(2);
    const { subject } = chain[0]!;
    assert.deepEqual(await store.chain(subject), []);
    assert.equal(await store.tail(subject), undefined);
    assert.equal((await store.entriesOf([subject, name])).get(subject), undefined);
    const anew = firstOf(subject);
    assert.equal(await store.append(anew), true);
    assert.deepEqual(await store.chain(subject), [anew]);
    assert.equal((await store.chain(name)).length, 3);
  });

  test('an erased proof that is sent again is not taken for a new one', async () => {
    const { chain } = await erased(1);
    assert.equal(await store.append(chain[0]!), false);
    assert.deepEqual(await store.chain(chain[0]!.subject), []);
  });

  test('an erasure that does not follow the last record does nothing', async () => {
    const chain = await addChain(store, somebody(), 2);
    for (const late of [after(chain[0]!, makeErasure()), after(after(chain[1]!), makeErasure())]) {
      assert.equal(await store.erase(late, `erased:${late.id}`), false);
      assert.deepEqual(await store.chain(chain[0]!.subject), chain);
      assert.equal(await store.find(late.id), undefined);
    }
  });

  test('nobody else is touched by an erasure', async () => {
    const other = await addChain(store, somebody(), 2);
    await erased(2);
    assert.deepEqual(await store.chain(other[0]!.subject), other);
  });

  test("a subject's records, added while it is erased, are erased or start a new chain", async () => {
    for (let round = 0; round < 5; round++) await race(store);
  });

  test('what is kept beside the records is forgotten: messages, and whose user id it was', async () => {
    const [phone, other, userId] = [somebody(), somebody(), uuidv7()];
    await store.identify(userId, phone);
    const [own, byId, others] = [messageFrom(phone), messageFrom(userId), messageFrom(other)];
    for (const message of [own, byId, others]) await store.keep(message);

    await store.forget(phone);
    assert.equal(await store.phoneOf(userId), undefined);
    assert.equal(await store.keptMessage(own.id), undefined);
    await store.keep(own); // sent again by WhatsApp
    assert.equal(await store.keptMessage(own.id), undefined);
    assert.deepEqual(await store.keptMessage(byId.id), byId);

    await store.identify(userId, phone);
    await store.forget(userId);
    assert.equal(await store.phoneOf(userId), undefined);
    assert.equal(await store.keptMessage(byId.id), undefined);
    assert.deepEqual(await store.keptMessage(others.id), others);
  });
}

function messageFrom(subject: string): KeptMessage {
  return { id: uuidv7(), subject, at: at(0), receivedAt: at(1), reason: 'unclear', words: 'maybe' };
}

/** One is erased while others write: afterwards every record stands in a whole chain. */
export async function race(...stores: Store[]): Promise<void> {
  const [first] = await addChain(stores[0]!, somebody(), 2);
  const { subject } = first!;
  const enter = async (store: Store, content?: ReturnType<typeof makeErasure>) => {
    for (;;) {
      const tail = await store.tail(subject);
      if (!tail && content) return; // erased already
      const before = { subject, position: tail?.position ?? 0, digest: tail?.digest ?? null };
      const record = after(before as ConsentRecord, content);
      const add = content ? store.erase(record, `erased:${record.id}`) : store.append(record);
      if (await add) return record;
    }
  };
  const work = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => {
    const store = stores[n % stores.length]!;
    return n % 4 === 2 ? enter(store, makeErasure()) : enter(store);
  });
  const written = (await Promise.all(work)).filter((record) => record !== undefined);
  const chains = new Map<string, ConsentRecord[]>();
  for (const { id } of [first!, ...written]) {
    const found = await stores[0]!.find(id);
    assert.ok(found, `record ${id} was told to be there`);
    chains.set(found.subject, await stores[0]!.chain(found.subject));
  }
  for (const [name, chain] of chains) {
    assert.deepEqual(
      chain.map(({ position, previous }) => [position, previous]),
      chain.map((_, index) => [index + 1, chain[index - 1]?.digest ?? null]),
    );
    const withContent = chain.filter(({ content }) => content).length;
    assert.equal(withContent, name === subject ? chain.length : 1, name);
  }
}
