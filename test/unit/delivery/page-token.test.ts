import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { Delivery, OutboxEntry, Transport } from '../../../src/delivery/index.js';
import type { ConsentProof } from '../../../src/proof/index.js';
import { makeProof } from './support/proof.js';
import { openPage, settle } from './support/page.js';
import { delivered, later, refused, TestTransport } from './support/transport.js';

const HOUR = 3_600_000;

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() }));
afterEach(() => mock.timers.reset());

/** A destination that takes page tokens, and remembers with which each proof came. */
class TokenTransport extends TestTransport implements Transport {
  readonly tokens: (string | undefined)[] = [];
  asked = 0;

  constructor(
    readonly own: string | undefined | Promise<string | undefined>,
    ...answers: Delivery[]
  ) {
    super('endpoint shop', ...answers);
  }

  token() {
    this.asked += 1;
    return this.own;
  }

  override deliver(proof: ConsentProof, token?: string) {
    this.tokens.push(token);
    return super.deliver(proof);
  }
}

/** The next page of the site, which tries at once what is kept. */
async function openNext(storage: Storage, ...transports: Transport[]) {
  const next = openPage({ storage, transports });
  next.courier.start();
  await settle();
  return next;
}

const textOf = (storage: Storage) => JSON.stringify(Object.values(storage));

describe('a page token', () => {
  it('that is there at once goes out with the proof at once, and is kept before', () => {
    const shop = new TokenTransport('first');
    const { courier, outbox } = openPage({ transports: [shop] });
    const proof = makeProof();
    void courier.send(proof);
    assert.deepEqual(shop.tokens, ['first']);
    assert.equal(outbox.get(proof.id)?.token, 'first');
  });

  it('stays with its proof: the token of a later page is for that page\u2019s own number', async () => {
    const { courier, storage } = openPage({ transports: [new TokenTransport('first', later)] });
    await courier.send(makeProof());
    const shop = new TokenTransport('second', delivered);
    const next = await openNext(storage, shop);
    assert.deepEqual([shop.tokens, shop.asked], [['first'], 0]);
    assert.deepEqual(next.outbox.list(), []);
  });

  it('that has surely expired gives way to that of the page that is open, or to none, and is kept no longer', async () => {
    for (const token of ['second', undefined]) {
      const { courier, storage } = openPage({ transports: [new TokenTransport('first', later)] });
      await courier.send(makeProof());
      mock.timers.setTime(Date.now() + 2 * HOUR);
      const shop = new TokenTransport(token, later);
      const { outbox } = await openNext(storage, shop);
      assert.deepEqual(shop.tokens, [token]);
      assert.equal(outbox.list()[0]!.token, token);
      assert.ok(!textOf(storage).includes('first'));
    }
  });

  it('that is late is waited for; a page that leaves first leaves the proof to the token of the next', async () => {
    let arrive!: (token: string) => void;
    const first = new TokenTransport(new Promise((resolve) => (arrive = resolve)), delivered);
    const { courier, storage } = openPage({ transports: [first] });
    const proof = makeProof();
    const sending = courier.send(proof);
    await settle();
    assert.deepEqual(first.offered, []);

    const second = new TokenTransport('second', later);
    await openNext(storage, second); // in another process, as after a navigation
    assert.deepEqual(second.tokens, ['second']);

    arrive('late');
    await sending;
    assert.deepEqual(first.tokens, ['late']);
  });

  it('takes nothing back of what the person says while it is waited for', async () => {
    let arrive!: (token: string) => void;
    const shop = new TokenTransport(new Promise((resolve) => (arrive = resolve)), later);
    const { courier, outbox } = openPage({ transports: [shop] });
    const proof = makeProof();
    const sending = courier.send(proof);
    assert.equal(await courier.forget(), true);
    arrive('late');
    await sending;
    assert.equal(outbox.get(proof.id)?.isForgotten, true);
  });

  it('goes to no callback, and leaves the browser when its own destination has answered', async () => {
    class Callback extends TestTransport {
      readonly given: unknown[][] = [];
      override deliver(...given: [ConsentProof]) {
        this.given.push(given);
        return super.deliver(...given);
      }
    }
    const callback = new Callback('callback save', later);
    const { courier, outbox, storage } = openPage({
      transports: [new TokenTransport('first', delivered), callback],
    });
    const proof = makeProof();
    await courier.send(proof);
    assert.deepEqual(callback.given, [[proof]]);
    assert.deepEqual(outbox.list()[0]!.pending, ['callback save']);
    assert.ok(!textOf(storage).includes('first'));
  });

  it('is not set aside with a proof that was refused', async () => {
    const { courier, storage } = openPage({ transports: [new TokenTransport('first', refused)] });
    await courier.send(makeProof());
    assert.equal(Object.keys(storage).length, 1);
    assert.ok(!textOf(storage).includes('first'));
  });

  it('is not asked for by what needs none: an outbox from before there were any is sent as it is', async () => {
    const page = openPage();
    const record = makeProof();
    const entry: OutboxEntry = { id: record.id, record, pending: ['endpoint shop'], notBefore: 0 };
    page.outbox.put(entry);
    const shop = new TestTransport('endpoint shop', delivered);
    const next = await openNext(page.storage, shop);
    assert.deepEqual(shop.offered, [record]);
    assert.deepEqual(next.outbox.list(), []);
  });
});
