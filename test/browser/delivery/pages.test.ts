import { assert } from 'chai';
import { makeProof } from '../../unit/delivery/support/proof.js';
import { endpoint } from '../../wtr/endpoint.js';
import { closePages, openPage, until } from './support/frames.js';

const keysOf = (requests: { headers: Record<string, string> }[]) =>
  requests.map(({ headers }) => headers['idempotency-key']);
const queued = () => Object.keys(localStorage).filter((key) => key.startsWith('whatsapp-opt-in:'));

for (const lock of ['locks', 'leases'] as const) {
  describe(`pages of one site, held apart by ${lock}`, () => {
    beforeEach(() => localStorage.clear());
    afterEach(closePages);

    it('go on with a proof when one leaves in the middle of a request, under the same id', async () => {
      const shop = await endpoint({ hold: true }, { status: 201, body: { receipt: 'a.b.c' } });
      const proof = makeProof();
      const first = await openPage(shop.url, lock);
      void first.courier.send(proof);
      await shop.received(1);
      first.frame.remove();
      const next = await openPage(undefined, lock);
      await until(() => next.told.length > 0);
      assert.deepEqual(next.told, ['delivered']);
      assert.deepEqual(keysOf(await shop.requests()), [proof.id, proof.id]);
      assert.deepEqual(queued(), []);
    });

    it('lose nothing when one leaves in the very moment of sending', async () => {
      const shop = await endpoint();
      const proof = makeProof();
      const first = await openPage(shop.url, lock);
      void first.courier.send(proof);
      first.frame.remove();
      await openPage(shop.url, lock);
      const requests = await shop.received(1);
      await until(() => queued().length === 0);
      assert.deepEqual([...new Set(keysOf(requests))], [proof.id]);
    });

    it('send a kept proof once, however many of them are open', async () => {
      const shop = await endpoint({ status: 503 }, { status: 201 });
      const pages = [];
      for (let count = 0; count < 4; count++) pages.push(await openPage(shop.url, lock));
      await pages[0]!.courier.send(makeProof());
      // On leases it is held for a moment longer than the attempt took.
      await pages[0]!.courier.flush();
      await Promise.all(pages.map(({ courier }) => courier.flush()));
      assert.lengthOf(await shop.requests(), 2);
      assert.deepEqual(pages.flatMap(({ told }) => told).sort(), ['delivered', 'queued']);
      assert.deepEqual(queued(), []);
    });

    it('send it once when all of them find it in the same moment', async () => {
      const shop = await endpoint({ status: 503 }, { status: 201 });
      const first = await openPage(shop.url, lock);
      await first.courier.send(makeProof());
      first.frame.remove();
      const pages = await Promise.all([1, 2, 3, 4].map(() => openPage(undefined, lock)));
      await until(() => queued().length === 0);
      assert.lengthOf(await shop.requests(), 2);
      assert.deepEqual(
        pages.flatMap(({ told }) => told),
        ['delivered'],
      );
    });
  });
}
