import { assert } from 'chai';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { optIn, storage, until } from '../support/opt-in.js';
import { consent, consents, PHONE, preferences, PROOF_ID, shows, stateOf } from './support.js';

const OWN = { ...consents(consent()), latest: PROOF_ID, copies: [] };

/** A shopper has ticked a box at this receiver's, so that the browser keeps a receipt. */
async function shopped(receiver: string) {
  const made = await optIn({ phone: PHONE, endpoint: receiver });
  await click(made.box('marketing'));
  await click(made.part('confirm'));
  await until(() => made.element.state === 'delivered');
  await made.element.updateComplete;
  return made;
}

describe('the receipt', () => {
  it('is kept by the browser, and opens the person\u2019s own choices later', async () => {
    const shop = await endpoint({ status: 201, body: { receipt: 'a.b.c' } }, { status: 200, body: OWN });
    await shopped(shop.receiver);
    assert.match(Object.values(storage()).join(), /^\d+ a\.b\.c$/);
    const made = await preferences(undefined, { endpoint: shop.receiver, callback: undefined });
    assert.isTrue(made.box('marketing').checked);
    const request = (await shop.requests()).at(-1)!;
    assert.deepEqual([request.method, request.headers['authorization']], ['GET', 'Bearer a.b.c']);
    assert.notInclude(JSON.stringify([request.query, request.headers['referer']]), 'a.b.c');
  });

  it('leads to a page of the receiver\u2019s, with the record and the way to change one\u2019s mind', async () => {
    const shop = await endpoint({ status: 201, body: { receipt: 'a.b.c' } });
    const made = await shopped(shop.receiver);
    const link = made.part<HTMLAnchorElement>('copy-link');
    assert.equal(link.href, `${shop.url}/preferences#a.b.c`);
    assert.equal(link.rel, 'noopener noreferrer');
    await click(made.box('marketing'));
    await made.element.updateComplete;
    assert.isFalse(
      shows(made, 'copy-link'),
      'it is the record of what was confirmed, not of what is ticked now',
    );
  });

  it('of an address of the site\u2019s own is not kept, and leads nowhere', async () => {
    const shop = await endpoint({ status: 201, body: { receipt: 'a.b.c' } });
    const made = await shopped(shop.url);
    assert.deepEqual(storage(), {});
    assert.isFalse(shows(made, 'copy-link'));
  });

  it('is not there for a stranger: nothing is asked, nothing is shown', async () => {
    const shop = await endpoint({ status: 200, body: OWN });
    const made = await preferences(undefined, { endpoint: shop.receiver, phone: PHONE });
    assert.isFalse(shows(made, 'checkbox'));
    assert.deepEqual(await shop.requests(), []);
  });

  for (const status of [401, 410]) {
    it(`that opens nothing any more (${status}) is forgotten`, async () => {
      const shop = await endpoint({ status: 201, body: { receipt: 'a.b.c' } }, { status });
      await shopped(shop.receiver);
      const made = await preferences(undefined, { endpoint: shop.receiver, callback: undefined });
      assert.include(made.part('intro').textContent, 'knows of no choice');
      assert.deepEqual(storage(), {});
    });
  }

  for (const [how, answer] of Object.entries({
    'is busy': { status: 503 },
    'answers nonsense': { status: 200, body: { phone: 7 } },
    'cuts the line': { cut: true },
  })) {
    it(`is kept where the receiver ${how}, and can be tried again`, async () => {
      const shop = await endpoint({ status: 201, body: { receipt: 'a.b.c' } }, answer);
      await shopped(shop.receiver);
      const made = await preferences(undefined, { endpoint: shop.receiver, callback: undefined });
      assert.include(made.part('intro').textContent, 'could not be loaded');
      await shop.answer({ status: 200, body: OWN });
      await click(made.part('again'));
      await until(() => shows(made, 'checkbox'));
      assert.isTrue(made.box('marketing').checked);
    });
  }

  it('is not asked with where the site itself says how the person stands', async () => {
    const shop = await endpoint({ status: 201, body: { receipt: 'a.b.c' } });
    await shopped(shop.receiver);
    const made = await preferences(consents(consent({ granted: false })), { endpoint: shop.receiver });
    assert.match(stateOf(made, 'marketing')[0]!, /^You said no/);
    assert.lengthOf(await shop.requests(), 1);
  });
});
