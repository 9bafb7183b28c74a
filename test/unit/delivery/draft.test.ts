import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { OptInError } from '../../../src/errors.js';
import { finish } from '../../../src/proof/index.js';
import { makeDraft } from './support/proof.js';
import { openPage, pass, settle } from './support/page.js';
import { delivered, TestTransport } from './support/transport.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() }));
afterEach(() => mock.timers.reset());

const draft = makeDraft();
const proof = finish(draft, '+4915112345678');
const loadFailed = new OptInError('load-failed', 'no network');
const phoneInvalid = new OptInError('phone-invalid', 'too short');

describe('a confirmation whose number is still to be read', () => {
  it('is kept before hold() returns, and finished on the next page view', async () => {
    const shop = new TestTransport('endpoint shop', delivered);
    const { courier, storage } = openPage({ transports: [shop] });
    courier.hold(draft);
    const next = openPage({ storage, transports: [shop], finish: async () => proof });
    next.courier.start();
    await settle();
    assert.deepEqual(shop.offered, [proof]);
    assert.deepEqual(next.told, ['delivered a.b.c']);
    assert.deepEqual(next.outbox.list(), []);
  });

  it('is the proof that send() makes of it in time, and goes out once', async () => {
    const shop = new TestTransport('endpoint shop', delivered);
    const { courier, outbox } = openPage({ transports: [shop], finish: async () => proof });
    courier.start();
    courier.hold(draft);
    await courier.send(proof);
    await pass(60_000);
    assert.deepEqual(shop.offered, [proof]);
    assert.deepEqual(outbox.list(), []);
  });

  it('is left to the page that sends or releases it while it is being finished elsewhere', async () => {
    for (const act of ['send', 'release'] as const) {
      const shop = new TestTransport('endpoint shop', delivered);
      let finished!: () => void;
      const { courier, outbox } = openPage({
        transports: [shop],
        finish: () => new Promise((resolve) => (finished = () => resolve(proof))),
      });
      courier.hold(draft);
      void courier.flush();
      await settle();
      if (act === 'send') await courier.send(proof);
      else courier.release(draft.id);
      finished();
      await settle();
      assert.equal(shop.offered.length, act === 'send' ? 1 : 0);
      assert.deepEqual(outbox.list(), []);
    }
  });

  it('is finished by nobody else while the page that holds it is at it', async () => {
    const shop = new TestTransport('endpoint shop', delivered);
    let tries = 0;
    const finishAgain = async () => {
      tries += 1;
      return proof;
    };
    const { courier, outbox } = openPage({ transports: [shop], finish: finishAgain });
    let give!: () => void;
    courier.start();
    courier.hold(draft, new Promise<void>((resolve) => (give = resolve)));
    await courier.flush();
    await pass(60_000);
    assert.equal(tries, 0);
    give(); // it could not: now others may
    await pass(60_000);
    assert.equal(tries, 1);
    assert.deepEqual(shop.offered, [proof]);
    assert.deepEqual(outbox.list(), []);
  });

  it('waits when the rules of the number cannot be loaded, and is finished once they can', async () => {
    const shop = new TestTransport('endpoint shop', delivered);
    let loaded = false;
    const { courier, told } = openPage({
      transports: [shop],
      finish: async () => {
        if (!loaded) throw loadFailed;
        return proof;
      },
    });
    courier.start();
    courier.hold(draft);
    await pass(10_000);
    assert.deepEqual(told, []);
    loaded = true;
    await pass(30_000);
    assert.deepEqual(told, ['delivered a.b.c']);
  });

  it('is set aside, and reported, when its number turns out to be none', async () => {
    const shop = new TestTransport('endpoint shop', delivered);
    const { courier, outbox, storage, told } = openPage({
      transports: [shop],
      finish: async () => {
        throw phoneInvalid;
      },
    });
    courier.hold(draft);
    await courier.flush();
    assert.deepEqual(told, ['refused phone-invalid']);
    assert.deepEqual(outbox.list(), []);
    assert.equal(Object.keys(storage).length, 1);
    assert.deepEqual(shop.offered, []);
  });
});
