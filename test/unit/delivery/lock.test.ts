import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { openLock } from '../../../src/delivery/index.js';
import { withLease } from '../../../src/delivery/lease.js';
import { refusedLocks, webLocks } from './support/locks.js';
import { refusedStorage, TestStorage } from './support/storage.js';

const NAME = 'whatsapp-opt-in:lock:1';
const done = () => new Promise((resolve) => setImmediate(resolve));

/** Work that goes on until it is ended, and counts how often it was begun. */
function endless() {
  let end!: () => void;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = mock.fn(() => ended);
  return { work, end, times: () => work.mock.callCount() };
}

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() }));
afterEach(() => mock.timers.reset());

/** The pause after which a page looks whether its lease still stands. */
async function settle() {
  mock.timers.tick(50);
  await done();
}

describe('a page with Web Locks', () => {
  it('does nothing with what another page holds, and goes on once it is let go', async () => {
    const locks = webLocks();
    const other = endless();
    void locks.request(NAME, {}, other.work);
    const lock = openLock(refusedStorage, new EventTarget(), locks);
    const mine = endless();
    await lock('1', mine.work);
    assert.equal(mine.times(), 0);
    other.end();
    await done();
    mine.end();
    await lock('1', mine.work);
    assert.equal(mine.times(), 1);
  });

  it('lets each proof go its own way', async () => {
    const lock = openLock(refusedStorage, new EventTarget(), webLocks());
    const [one, other] = [endless(), endless()];
    void lock('1', one.work);
    void lock('2', other.work);
    await done();
    assert.deepEqual([one.times(), other.times()], [1, 1]);
    one.end();
    other.end();
    await done();
  });
});

describe('a page that is refused both locks and storage', () => {
  it('still does the work, and no two of its elements do it at once', async () => {
    for (const locks of [refusedLocks, null]) {
      const [one, other] = [endless(), endless()];
      const make = () => openLock(refusedStorage, new EventTarget(), locks);
      const working = make()('1', one.work);
      await make()('1', other.work);
      await done();
      assert.deepEqual([one.times(), other.times()], [1, 0]);
      one.end();
      await working;
    }
  });
});

describe('a lease of a plain-http page', () => {
  const lease = (storage: Storage, work: () => Promise<unknown>, page = new EventTarget()) =>
    withLease(NAME, () => storage, page, work);

  it('keeps other pages off until the work is done, and leaves nothing behind', async () => {
    const storage = TestStorage.create();
    const [one, other] = [endless(), endless()];
    const working = lease(storage, one.work);
    await settle();
    await lease(storage, other.work);
    assert.deepEqual([one.times(), other.times()], [1, 0]);
    one.end();
    await working;
    assert.deepEqual(Object.keys(storage), []);
  });

  it('goes to one page when two ask in the same moment', async () => {
    const storage = TestStorage.create();
    const [one, other] = [endless(), endless()];
    const first = lease(storage, one.work);
    const seen = storage.getItem(NAME)!;
    storage.removeItem(NAME); // as the other page sees it: the write is still on its way
    const second = lease(storage, other.work);
    assert.notEqual(storage.getItem(NAME), seen);
    await settle();
    assert.deepEqual([one.times(), other.times()], [0, 1]);
    other.end();
    await Promise.all([first, second]);
    assert.deepEqual(Object.keys(storage), []);
  });

  it('is let go when its page goes away, so that the next one takes over at once', async () => {
    const storage = TestStorage.create();
    const page = new EventTarget();
    const [gone, next] = [endless(), endless()];
    void lease(storage, gone.work, page);
    await settle();
    page.dispatchEvent(new Event('pagehide'));
    next.end();
    const taken = lease(storage, next.work);
    await settle();
    await taken;
    assert.equal(next.times(), 1);
  });

  it('runs out when its page crashed', async () => {
    const storage = TestStorage.create();
    void lease(storage, endless().work);
    await settle();
    const next = endless();
    next.end();
    await lease(storage, next.work);
    assert.equal(next.times(), 0);
    mock.timers.tick(45_000);
    const taken = lease(storage, next.work);
    await settle();
    await taken;
    assert.equal(next.times(), 1);
  });
});
