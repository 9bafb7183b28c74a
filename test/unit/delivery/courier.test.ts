import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { Delivery } from '../../../src/delivery/index.js';
import { makeProof } from './support/proof.js';
import { lockOf, takenLock, webLocks } from './support/locks.js';
import { openPage, pass, settle } from './support/page.js';
import { refusedStorage } from './support/storage.js';
import { delivered, later, refused, TestTransport } from './support/transport.js';

const MINUTE = 60_000;

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() }));
afterEach(() => mock.timers.reset());

describe('sending a proof', () => {
  it('keeps it and lets it go before anything else happens, as the page may leave at once', () => {
    const shop = new TestTransport('endpoint shop');
    const { courier, outbox } = openPage({ transports: [shop] });
    const proof = makeProof();
    void courier.send(proof);
    assert.deepEqual(outbox.get(proof.id)?.record, proof);
    assert.deepEqual(shop.offered, [proof]);
  });

  it('is over when the destination took it', async () => {
    const { courier, outbox, told } = openPage({
      transports: [new TestTransport('endpoint shop', delivered)],
    });
    assert.deepEqual(await courier.send(makeProof()), { status: 'delivered', receipt: 'a.b.c' });
    assert.deepEqual(outbox.list(), []);
    assert.deepEqual(told, ['delivered a.b.c']);
  });

  it('keeps it for another try when the destination is busy', async () => {
    const { courier, outbox, told } = openPage({ transports: [new TestTransport('endpoint shop', later)] });
    const outcome = await courier.send(makeProof());
    assert.ok(outcome.status === 'queued');
    assert.equal(outcome.error.code, 'delivery-failed');
    assert.equal(outbox.list().length, 1);
    assert.deepEqual(told, ['queued delivery-failed']);
  });

  it('sets it aside when the destination refuses it', async () => {
    const { courier, outbox, storage, told } = openPage({
      transports: [new TestTransport('endpoint shop', refused)],
    });
    const outcome = await courier.send(makeProof());
    assert.ok(outcome.status === 'refused');
    assert.equal(outcome.error.code, 'delivery-refused');
    assert.match(outcome.error.message, /422/);
    assert.deepEqual(outbox.list(), []);
    assert.equal(Object.keys(storage).length, 1);
    assert.deepEqual(told, ['refused delivery-refused']);
  });

  it('keeps it when there is no destination, for an element that has one', async () => {
    const { courier, storage } = openPage();
    const proof = makeProof();
    const outcome = await courier.send(proof);
    assert.ok(outcome.status === 'queued');
    assert.equal(outcome.error.code, 'destination-missing');
    const shop = new TestTransport('callback save', delivered);
    const next = openPage({ storage, transports: [shop] });
    next.courier.start();
    await settle();
    assert.deepEqual(shop.offered, [proof]);
    assert.deepEqual(next.outbox.list(), []);
  });

  it('never waits for whoever else holds it', async () => {
    const { courier } = openPage({
      transports: [new TestTransport('endpoint shop', delivered)],
      lock: takenLock,
    });
    assert.equal((await courier.send(makeProof())).status, 'delivered');
  });

  it('works where storage is refused', async () => {
    const shop = new TestTransport('endpoint shop', later, delivered);
    const { courier, told } = openPage({
      transports: [shop],
      storage: new Proxy({} as Storage, { get: refusedStorage }),
    });
    courier.start();
    await courier.send(makeProof());
    await pass(4_000);
    assert.deepEqual(told, ['queued delivery-failed', 'delivered a.b.c']);
  });

  it('is not troubled by a listener that throws', async (t) => {
    const log = t.mock.method(console, 'error', () => undefined);
    const cause = new Error('the page has a bug');
    const broken = () => {
      throw cause;
    };
    const { courier, outbox } = openPage({
      transports: [new TestTransport('endpoint shop', delivered)],
      events: { delivered: broken, queued: broken, refused: broken },
    });
    assert.equal((await courier.send(makeProof())).status, 'delivered');
    assert.deepEqual(outbox.list(), []);
    assert.equal(log.mock.calls[0]?.arguments[0], cause);
  });
});

describe('a proof with two destinations', () => {
  it('is delivered when both took it, and the receipt is the one that was given', async () => {
    const transports = [
      new TestTransport('endpoint shop', delivered),
      new TestTransport('callback save', { outcome: 'delivered' }),
    ];
    const { courier } = openPage({ transports });
    assert.deepEqual(await courier.send(makeProof()), { status: 'delivered', receipt: 'a.b.c' });
  });

  it('is not offered again to the one that took it, not even when the page leaves before the other answers', async () => {
    const shop = new TestTransport('endpoint shop', delivered);
    const save = new TestTransport('callback save');
    const { courier, storage } = openPage({ transports: [shop, save] });
    void courier.send(makeProof());
    await settle();
    save.answers = [{ outcome: 'delivered' }];
    const next = openPage({ storage, transports: [shop, save] });
    next.courier.start();
    await settle();
    assert.deepEqual([shop.offered.length, save.offered.length], [1, 2]);
    assert.deepEqual(next.told, ['delivered a.b.c']);
  });

  it('goes on to the one when the other refused, and never counts as delivered', async () => {
    const shop = new TestTransport('endpoint shop', refused);
    const save = new TestTransport('callback save', later, delivered);
    const { courier, outbox, told } = openPage({ transports: [shop, save] });
    courier.start();
    assert.equal((await courier.send(makeProof())).status, 'refused');
    assert.equal(outbox.list().length, 1);
    await pass(4_000);
    assert.deepEqual([shop.offered.length, save.offered.length], [1, 2]);
    assert.deepEqual(outbox.list(), []);
    assert.ok(told.every((what) => what === 'refused delivery-refused'));
  });
});

describe('a kept proof', () => {
  it('is tried again after pauses that grow, and never while the page is not there', async () => {
    const shop = new TestTransport('endpoint shop', later);
    const { courier } = openPage({ transports: [shop] });
    courier.start();
    await courier.send(makeProof());
    await settle();
    const times: number[] = [];
    for (let seconds = 1; seconds <= 60; seconds++) {
      const before = shop.offered.length;
      await pass(1_000);
      if (shop.offered.length > before) times.push(seconds);
    }
    const pauses = times.map((time, index) => time - (times[index - 1] ?? 0));
    assert.ok(pauses.length >= 3 && pauses.length <= 5, String(pauses));
    assert.ok(pauses[0]! <= 5 && pauses.at(-1)! >= 8, String(pauses));
    courier.stop();
    const before = shop.offered.length;
    await pass(60 * MINUTE);
    assert.equal(shop.offered.length, before);
  });

  it('is left alone as long as the destination asked, also by the next page view and by flush()', async () => {
    const busy: Delivery = { ...(later as Delivery & { outcome: 'retry' }), retryAfterMs: 10 * MINUTE };
    const shop = new TestTransport('endpoint shop', busy, delivered);
    const first = openPage({ transports: [shop] });
    await first.courier.send(makeProof());
    const { courier, page, told } = openPage({ storage: first.storage, transports: [shop] });
    courier.start();
    await courier.flush();
    page.dispatchEvent(new Event('online'));
    await pass(9 * MINUTE);
    assert.equal(shop.offered.length, 1);
    await pass(1 * MINUTE);
    assert.deepEqual(told, ['delivered a.b.c']);
  });

  it('goes out at once on the next page view, when the network is back, from the back/forward cache, by flush()', async () => {
    const returned = Object.assign(new Event('pageshow'), { persisted: true });
    const shop = new TestTransport('endpoint shop', later);
    const { storage, courier: first } = openPage({ transports: [shop] });
    await first.send(makeProof());
    const { courier, page } = openPage({ storage, transports: [shop] });
    const tries = async (act: () => unknown) => {
      const before = shop.offered.length;
      act();
      await settle();
      return shop.offered.length - before;
    };
    assert.equal(await tries(() => courier.start()), 1);
    assert.equal(await tries(() => page.dispatchEvent(new Event('online'))), 1);
    assert.equal(await tries(() => page.dispatchEvent(returned)), 1);
    assert.equal(await tries(() => courier.flush()), 1);
    assert.equal(await tries(() => page.dispatchEvent(new Event('pageshow'))), 0);
    courier.stop();
    assert.equal(await tries(() => page.dispatchEvent(new Event('online'))), 0);
  });

  it('is settled when an awaited flush() is, even if that found a try under way', async () => {
    const shop = new TestTransport('endpoint shop', later, delivered);
    const { courier, told } = openPage({
      transports: [shop],
    });
    void courier.send(makeProof());
    await courier.flush();
    assert.deepEqual(told, ['queued delivery-failed', 'delivered a.b.c']);
  });

  it('goes to the endpoint it was meant for, not to the one the element has now', async (t) => {
    const urls: unknown[] = [];
    t.mock.method(globalThis, 'fetch', async (url: unknown) => {
      urls.push(url);
      return new Response(null, { status: 204 });
    });
    const { storage, courier } = openPage({
      transports: [new TestTransport('endpoint https://old.example/', later)],
    });
    await courier.send(makeProof());
    const now = new TestTransport('endpoint https://new.example/', delivered);
    for (const transports of [[now], []]) {
      const next = openPage({ storage, transports });
      next.courier.start();
      await settle();
    }
    assert.deepEqual(urls, ['https://old.example/']);
    assert.deepEqual(now.offered, []);
  });

  it('waits for an element that has its callback', async () => {
    const save = new TestTransport('callback save', later, delivered);
    const { storage, courier } = openPage({ transports: [save] });
    await courier.send(makeProof());
    const other = openPage({ storage, transports: [new TestTransport('callback other', delivered)] });
    other.courier.start();
    await pass(MINUTE);
    assert.deepEqual(other.told, []);
    const next = openPage({ storage, transports: [save] });
    next.courier.start();
    await settle();
    assert.deepEqual(next.told, ['delivered a.b.c']);
  });
});

describe('several couriers', () => {
  it('of one page, or of several tabs, do not send a proof twice', async () => {
    const shop = new TestTransport('endpoint shop', later, delivered);
    const lock = lockOf(webLocks());
    const first = openPage({ transports: [shop], lock });
    const others = [1, 2, 3].map(() => openPage({ storage: first.storage, transports: [shop], lock }));
    await first.courier.send(makeProof());
    await settle();
    await Promise.all([first, ...others].map(({ courier }) => courier.flush()));
    assert.equal(shop.offered.length, 2);
    const told = [first, ...others].flatMap((page) => page.told);
    assert.deepEqual(told.sort(), ['delivered a.b.c', 'queued delivery-failed']);
  });

  it('look again for what one of them had in hand and did not deliver', async () => {
    const shop = new TestTransport('endpoint shop', delivered);
    const locks = webLocks();
    const { courier, outbox, told } = openPage({ transports: [shop], lock: lockOf(locks) });
    const record = makeProof();
    outbox.put({ id: record.id, record, pending: ['endpoint shop'], notBefore: 0 });
    let leave!: () => void;
    const inHand = new Promise<void>((resolve) => {
      leave = resolve;
    });
    void locks.request(record.id, {}, () => inHand);
    courier.start();
    await pass(MINUTE);
    assert.deepEqual(shop.offered, []);
    leave();
    await pass(5 * MINUTE);
    assert.deepEqual(told, ['delivered a.b.c']);
  });
});

describe('an element that is removed', () => {
  it('sees through what it has begun, and begins nothing more', async () => {
    let answer!: (delivery: Delivery) => void;
    const shop = new TestTransport('endpoint shop', new Promise((resolve) => (answer = resolve)), delivered);
    const { courier, outbox, told } = openPage({ transports: [shop] });
    courier.start();
    void courier.send(makeProof());
    courier.stop();
    answer(later);
    await settle();
    assert.deepEqual(told, ['queued delivery-failed']);
    await pass(60 * MINUTE);
    assert.equal(shop.offered.length, 1);
    assert.equal(outbox.list().length, 1);
  });
});

describe('an element that is moved', () => {
  it('neither sends twice nor tries sooner', async () => {
    const shop = new TestTransport('endpoint shop', later);
    const { courier, page } = openPage({ transports: [shop] });
    courier.start();
    await courier.send(makeProof());
    for (let moves = 0; moves < 5; moves++) {
      courier.stop();
      courier.start();
      courier.start();
      await settle();
    }
    assert.equal(shop.offered.length, 1);
    page.dispatchEvent(new Event('online'));
    await settle();
    assert.equal(shop.offered.length, 2);
  });
});
