import { assert } from 'chai';
import { endpointTransport } from '../../../src/delivery/index.js';
import { makeProof } from '../../unit/delivery/support/proof.js';
import { endpoint } from '../../wtr/endpoint.js';

describe('an endpoint, from a real browser', () => {
  it('gets the proof, the site it comes from, and nothing of the page address', async () => {
    const shop = await endpoint({ status: 201, body: { receipt: 'a.b.c' } });
    const proof = makeProof();
    const delivery = await endpointTransport(shop.url).deliver(proof);
    assert.deepEqual(delivery, { outcome: 'delivered', receipt: 'a.b.c' });
    const { body, headers } = (await shop.requests())[0]!;
    assert.deepEqual(JSON.parse(body), proof);
    assert.equal(headers['idempotency-key'], proof.id);
    assert.equal(headers['referer'], `${location.origin}/`);
  });

  it('gets it also when the page has used up what requests that outlive it may carry', async () => {
    const [busy, shop] = [await endpoint({ hold: true }), await endpoint()];
    const ballast = fetch(busy.url, { method: 'POST', keepalive: true, body: 'x'.repeat(65_000) });
    await busy.received(1);
    const delivery = await endpointTransport(shop.url).deliver(makeProof());
    assert.equal(delivery.outcome, 'delivered');
    await busy.release();
    await ballast;
  });

  it('that redirects does not count as having it', async () => {
    const elsewhere = await endpoint({ status: 200, body: { receipt: 'a.b.c' } });
    const shop = await endpoint({ status: 302, headers: { Location: elsewhere.path } });
    const delivery = await endpointTransport(shop.url).deliver(makeProof());
    assert.isTrue(
      delivery.outcome === 'retry' && delivery.error.message.includes('answered with a redirect'),
    );
    assert.lengthOf(await elsewhere.requests(), 0);
  });

  it('that is cut off does not count as having it', async () => {
    const shop = await endpoint({ cut: true });
    assert.equal((await endpointTransport(shop.url).deliver(makeProof())).outcome, 'retry');
  });
});
