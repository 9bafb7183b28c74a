/** What a browser keeps, for how long, and that a person can have it removed: whoever uses the browser next can look. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { makeDraft, makeProof } from './support/proof.js';
import { openPage, pass, settle } from './support/page.js';
import { refusedStorage, TestStorage } from './support/storage.js';
import { delivered, later, refused, TestTransport } from './support/transport.js';

const DAY = 86_400_000;
const RECEIVER = 'endpoint https://shop.example/consents';
const OTHER = 'endpoint https://other.example/consents';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() }));
afterEach(() => mock.timers.reset());

/** All that a page begins without being asked has happened. */
async function calm() {
  for (let turn = 0; turn < 5; turn++) await settle();
  await import('../../../src/delivery/clear-up.js'); // what asked for it before has it by then
  for (let turn = 0; turn < 5; turn++) await settle();
}

/** The next page view, some days later. */
async function visit(storage: Storage, ms: number, ...transports: TestTransport[]) {
  mock.timers.setTime(Date.now() + ms);
  const page = openPage({ storage, transports });
  page.courier.start();
  await calm();
  page.courier.stop();
  return page;
}

const refusedIn = (storage: Storage) => Object.keys(storage).filter((key) => key.includes('refused'));

describe('what lies in the browser', () => {
  it('leaves it after 30 days where it was refused, and not before', async () => {
    const { courier, storage } = openPage({ transports: [new TestTransport(RECEIVER, refused)] });
    await courier.send(makeProof());
    await visit(storage, 29 * DAY);
    assert.equal(refusedIn(storage).length, 1);
    await visit(storage, 2 * DAY);
    assert.deepEqual(Object.keys(storage), []);
  });

  it('leaves it after 90 days where it is a receipt, as that opens nothing any more', async () => {
    const { courier, storage } = openPage({ transports: [new TestTransport(RECEIVER, delivered)] });
    await courier.send(makeProof());
    const page = await visit(storage, 89 * DAY);
    assert.equal(page.outbox.receipt(RECEIVER), 'a.b.c');
    await visit(storage, 2 * DAY);
    assert.deepEqual(Object.keys(storage), []);
  });

  it('is tried once more where it could not be delivered for 30 days, and not lost when that helps', async () => {
    const { courier, storage } = openPage({ transports: [new TestTransport(RECEIVER, later)] });
    const proof = makeProof();
    await courier.send(proof);
    const shop = new TestTransport(RECEIVER, delivered);
    const { told } = await visit(storage, 100 * DAY, shop);
    assert.deepEqual(shop.offered, [proof]);
    assert.deepEqual(told, ['delivered a.b.c']);
  });

  it('leaves it when that fails too, which is said, and not before the 30 days are over', async () => {
    const { courier, storage } = openPage({ transports: [new TestTransport(RECEIVER, later)] });
    await courier.send(makeProof());
    const before = await visit(storage, 29 * DAY, new TestTransport(RECEIVER, later));
    assert.equal(before.outbox.list().length, 1);
    const { told } = await visit(storage, 2 * DAY, new TestTransport(RECEIVER, later));
    assert.deepEqual(told, ['queued delivery-failed', 'refused delivery-abandoned']);
    assert.deepEqual(Object.keys(storage), []);
  });

  it('leaves it where the page that could take it is gone, or its number cannot be read', async () => {
    const { courier, storage } = openPage({ transports: [new TestTransport('callback save', later)] });
    await courier.send(makeProof());
    courier.hold(makeDraft());
    const { told } = await visit(storage, 31 * DAY);
    assert.deepEqual(told, ['refused delivery-abandoned', 'refused delivery-abandoned']);
    assert.deepEqual(Object.keys(storage), []);
  });

  it('stays where a wrong clock makes it older than it can be', async () => {
    const storage = TestStorage.create();
    const { outbox } = openPage({ storage });
    const record = makeProof();
    outbox.put({ id: record.id, record, pending: [RECEIVER], notBefore: 0, since: 0 });
    await visit(storage, 0, new TestTransport(RECEIVER, later));
    await visit(storage, 29 * DAY, new TestTransport(RECEIVER, later));
    assert.equal(outbox.list().length, 1);
    await visit(storage, 2 * DAY, new TestTransport(RECEIVER, later));
    assert.equal(outbox.list().length, 0);
  });

  it('of others is left alone, however old', async () => {
    const storage = TestStorage.create();
    const strangers = {
      cart: '3 shoes',
      'whatsapp-opt-in:outbox-9:x': '{}',
      'whatsapp-opt-in:refused-9:x': '{}',
    };
    for (const [key, value] of Object.entries(strangers)) storage.setItem(key, value);
    await visit(storage, 1000 * DAY);
    assert.deepEqual(Object.fromEntries(Object.entries(storage)), strangers);
  });
});

describe('a person who wants nothing kept', () => {
  it('leaves no receipt and nothing refused behind, of this receiver', async () => {
    const storage = TestStorage.create();
    const shop = new TestTransport(RECEIVER, delivered, refused);
    const { courier } = openPage({ storage, transports: [shop] });
    await courier.send(makeProof());
    await courier.send(makeProof());
    const other = openPage({ storage, transports: [new TestTransport(OTHER, delivered, refused)] });
    await other.courier.send(makeProof());
    await other.courier.send(makeProof());
    assert.equal(await courier.forget(), false);
    assert.equal(courier.receipt('https://shop.example/consents'), undefined);
    assert.equal(other.courier.receipt('https://other.example/consents'), 'a.b.c');
    assert.equal(refusedIn(storage).length, 1);
    assert.equal(await other.courier.forget(), false);
    assert.deepEqual(Object.keys(storage), []);
  });

  it('loses nothing that is still to be sent, and nothing is kept of it then', async () => {
    for (const answer of [delivered, refused]) {
      const shop = new TestTransport(RECEIVER, later, answer);
      const { courier, outbox, storage } = openPage({ transports: [shop] });
      const proof = makeProof();
      await courier.send(proof);
      assert.equal(await courier.forget(), true);
      assert.deepEqual(outbox.get(proof.id)?.record, proof);
      await courier.flush();
      assert.deepEqual(shop.offered, [proof, proof]);
      assert.equal(await courier.forget(), false);
      assert.deepEqual(Object.keys(storage), []);
    }
  });

  it('is heard while the proof is on its way', async () => {
    let answer: (value: typeof delivered) => void = () => undefined;
    const shop = new TestTransport(RECEIVER, new Promise((resolve) => (answer = resolve)));
    const { courier, storage } = openPage({ transports: [shop] });
    const sending = courier.send(makeProof());
    assert.equal(await courier.forget(), true);
    answer(delivered);
    assert.equal((await sending).status, 'delivered');
    await pass(0);
    assert.deepEqual(Object.keys(storage), []);
  });

  it('is heard where storage is refused, and of a draft', async () => {
    const shop = new TestTransport(RECEIVER, later, delivered);
    const storage = new Proxy({} as Storage, { get: refusedStorage, ownKeys: refusedStorage });
    const { courier, told } = openPage({ transports: [shop], storage });
    courier.start();
    await courier.send(makeProof());
    assert.equal(await courier.forget(), true);
    await courier.flush();
    assert.equal(await courier.forget(), false);
    assert.deepEqual(told, ['queued delivery-failed', 'delivered a.b.c']);
    const page = openPage({ transports: [shop] });
    page.courier.hold(makeDraft());
    assert.equal(await page.courier.forget(), true);
    assert.equal(page.outbox.list().length, 1);
  });
});
