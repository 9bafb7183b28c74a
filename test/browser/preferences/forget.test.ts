/** “Forget me on this device”: on a computer that others use too, nothing of the person is left behind. */
import { assert } from 'chai';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { optIn, storage, until } from '../support/opt-in.js';
import { consent, consents, PHONE, preferences, PROOF_ID, shows } from './support.js';

const OWN = { ...consents(consent()), latest: PROOF_ID, copies: [] };

const GONE = 'This browser keeps nothing about your choices any more. What you chose still stands.';
const WAITS =
  'What is still to be sent stays in this browser until then. All else is removed. What you chose still stands.';

const said = (made: Awaited<ReturnType<typeof preferences>>) => made.part('status').textContent.trim();

/** A shopper ticks a box and confirms at this endpoint; the answer becomes known. */
async function shopped(receiver: string, state: string) {
  const made = await optIn({ phone: PHONE, endpoint: receiver });
  await click(made.box('marketing'));
  await click(made.part('confirm'));
  await until(() => made.element.state === state);
  made.element.remove();
}

async function own(receiver: string) {
  return preferences(undefined, { endpoint: receiver, callback: undefined });
}

describe('a person who presses “Forget me on this device”', () => {
  it('leaves nothing in the browser, sees nothing of it, and hears that what they chose still stands', async () => {
    const shop = await endpoint(
      { status: 201, body: { receipt: 'a.b.c' } },
      { status: 422 },
      { status: 200, body: OWN },
    );
    await shopped(shop.receiver, 'delivered');
    await shopped(shop.receiver, 'refused');
    assert.lengthOf(Object.keys(storage()), 2);
    const made = await own(shop.receiver);
    assert.isTrue(made.box('marketing').checked);
    let heard = 0;
    addEventListener('opt-in-forgotten', () => heard++, { once: true });
    assert.equal(made.part('forget').textContent.trim(), 'Forget me on this device');
    await click(made.part('forget'));
    await until(() => said(made) === GONE);
    assert.equal(made.part('status').getAttribute('role'), 'status', 'it is read out');
    assert.deepEqual(storage(), {});
    assert.equal(heard, 1);
    assert.isFalse(shows(made, 'checkbox'));
    assert.equal(made.element.shadowRoot!.activeElement, made.part('forget'), 'the keyboard keeps its place');
    assert.notInclude(made.element.renderRoot.textContent, PHONE);

    const asked = (await shop.requests()).length;
    const next = await own(shop.receiver);
    assert.include(next.part('intro').textContent, 'knows of no choice');
    assert.lengthOf(await shop.requests(), asked, 'nothing is asked: there is nothing to ask with');
  });

  it('is not shown any more what the site says, until it says so anew', async () => {
    const made = await preferences(consents(consent()));
    await click(made.part('forget'));
    await until(() => said(made) === GONE);
    assert.isFalse(shows(made, 'checkbox'));
    Object.assign(made.element, { consents: consents(consent()) });
    await until(() => shows(made, 'checkbox'));
  });

  it('loses no choice that is still to be sent: it is sent at once, and nothing is kept of it', async () => {
    const shop = await endpoint({ status: 503 }, { status: 201, body: { receipt: 'a.b.c' } });
    await shopped(shop.receiver, 'queued');
    const made = await preferences(consents(consent()), { endpoint: shop.receiver });
    let heard = 0;
    made.element.addEventListener('opt-in-forgotten', () => heard++);
    await click(made.part('forget'));
    await until(() => said(made) === GONE);
    assert.deepEqual(storage(), {});
    assert.equal(heard, 1);
    const ids = (await shop.requests()).map(({ headers }) => headers['idempotency-key']);
    assert.equal(new Set(ids).size, 1);
  });

  it('is told where it cannot be sent yet: it stays until it is, and leaves nothing then', async () => {
    const shop = await endpoint({ status: 503 });
    await shopped(shop.receiver, 'queued');
    const made = await preferences(consents(consent()), { endpoint: shop.receiver });
    await click(made.part('forget'));
    await until(() => said(made) === WAITS);
    assert.lengthOf(Object.keys(storage()), 1);
    await shop.answer({ status: 201, body: { receipt: 'a.b.c' } });
    await made.element.flush();
    assert.deepEqual(storage(), {});
  });

  it('gets an answer where the browser refuses storage', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    try {
      const made = await preferences(consents(consent()));
      await click(made.part('forget'));
      await until(() => said(made) === GONE);
    } finally {
      Object.defineProperty(window, 'localStorage', descriptor);
    }
  });
});
