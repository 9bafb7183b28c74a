import { assert } from 'chai';
import { click, press } from '../../wtr/input.js';
import { endpoint, type Endpoint } from '../../wtr/endpoint.js';
import { verify } from '../../../src/proof/index.js';
import { optIn, page, storage } from '../support/opt-in.js';
import { buttonOf, catchSubmissions, proofIn, shopForm } from './support.js';

const phone = '+4915112345678';

async function idsAt(shop: Endpoint, count: number): Promise<string[]> {
  const requests = await shop.received(count);
  return requests.map(({ body }) => (JSON.parse(body) as { id: string }).id);
}

describe('outside a form, what is ticked is confirmed by', () => {
  it('the own button, with the mouse', async () => {
    const shop = await endpoint();
    const asked = await optIn({ phone, endpoint: shop.url });
    await click(asked.box('marketing'));
    await click(asked.part('confirm'));
    assert.deepEqual(await idsAt(shop, 1), [asked.element.lastProof?.id]);
  });

  it('the own button, with the keyboard', async () => {
    const shop = await endpoint();
    const asked = await optIn({ phone, endpoint: shop.url });
    await click(asked.box('marketing'));
    asked.part('confirm').focus();
    await press('Enter');
    assert.deepEqual(await idsAt(shop, 1), [asked.element.lastProof?.id]);
  });

  it('the own button pressed twice: one proof, and a withdrawal pressed twice stays saved', async () => {
    const shop = await endpoint();
    const asked = await optIn({ phone, endpoint: shop.url });
    await click(asked.box('marketing'));
    await click(asked.part('confirm'));
    await click(asked.part('confirm'));
    await asked.element.confirm();
    await click(asked.box('marketing'));
    await click(asked.part('confirm'));
    await asked.element.confirm();
    await click(asked.part('confirm'));
    assert.lengthOf(await shop.requests(), 2);
    assert.include(asked.part('status').textContent, 'Your choice is saved.');
  });

  it('the button that submit-on names; the own button is gone', async () => {
    const shop = await endpoint();
    const button = page('<button id="pay"><b>Pay</b></button>');
    const asked = await optIn({ phone, endpoint: shop.url, 'submit-on': '#pay' });
    assert.throws(() => asked.part('confirm'));
    await click(asked.box('marketing'));
    await click(button.firstElementChild!);
    assert.deepEqual(await idsAt(shop, 1), [asked.element.lastProof?.id]);
  });

  it('that button by keyboard, when it came late and was replaced since', async () => {
    const shop = await endpoint();
    const asked = await optIn({ phone, endpoint: shop.url, 'submit-on': '#pay' });
    const early = page('<button id="pay">Pay</button>');
    early.replaceWith(page('<button id="pay">Pay now</button>'));
    await click(asked.box('marketing'));
    document.querySelector<HTMLElement>('#pay')!.focus();
    await press('Enter');
    assert.deepEqual(await idsAt(shop, 1), [asked.element.lastProof?.id]);
    await click(early.isConnected ? early : document.querySelector('#pay')!);
    assert.lengthOf(await shop.requests(), 1);
  });

  it('that button also when its own handler stops the click and takes the element away', async () => {
    const shop = await endpoint();
    const button = page('<button id="pay">Pay</button>');
    const asked = await optIn({ phone, endpoint: shop.url, 'submit-on': '#pay' });
    button.addEventListener('click', (event) => {
      event.stopImmediatePropagation();
      asked.element.remove();
    });
    await click(asked.box('marketing'));
    await click(button);
    assert.deepEqual(await idsAt(shop, 1), [asked.element.lastProof?.id]);
  });

  it('no click on anything else', async () => {
    page('<button id="pay">Pay</button>');
    const asked = await optIn({ phone, endpoint: '/never', 'submit-on': '#pay' });
    await click(asked.box('marketing'));
    await click(page('<button>Something else</button>'));
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
  });
});

describe('in a form, submit-on counts too', () => {
  it('and the submit that follows takes the same proof along', async () => {
    const shop = await endpoint();
    const form = shopForm('', '<button type="button" id="pay">Pay</button>');
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone, endpoint: shop.url, 'submit-on': '#pay' }, { into: form });
    assert.throws(() => asked.part('confirm'));
    await click(asked.box('marketing'));
    await click(form.querySelector('#pay')!);
    assert.deepEqual(await idsAt(shop, 1), [asked.element.lastProof?.id]);
    await click(buttonOf(form));
    assert.equal(proofIn(sent[0]!)?.id, asked.element.lastProof?.id);
    assert.lengthOf(await shop.requests(), 1);
  });

  it('where a click on the form\u2019s own submit button fails for a field of the page, nothing is confirmed', async () => {
    const form = shopForm('', '<input required name="street">');
    const asked = await optIn({ phone, endpoint: '/never', 'submit-on': 'button' }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
    assert.deepEqual(storage(), {});
  });
});

describe('confirm()', () => {
  it('resolves with the proof and the receipt', async () => {
    const shop = await endpoint({ status: 201, body: { receipt: 'a.b.c' } });
    const asked = await optIn({ phone, endpoint: shop.url });
    await click(asked.box('marketing'));
    const result = await asked.element.confirm();
    assert.deepEqual(result, { status: 'delivered', proof: asked.element.lastProof!, receipt: 'a.b.c' });
    assert.isTrue(verify(result.proof).valid);
  });

  it('twice at once is one proof', async () => {
    const shop = await endpoint();
    const asked = await optIn({ phone, endpoint: shop.url });
    await click(asked.box('marketing'));
    const [one, other] = await Promise.all([asked.element.confirm(), asked.element.confirm()]);
    assert.equal(one.proof, other.proof);
    assert.lengthOf(await shop.requests(), 1);
  });

  it('says invalid, with the error, where the number or the options are wrong', async () => {
    const wrong = await optIn({ phone: '12', endpoint: '/never' });
    await click(wrong.box('marketing'));
    const { status, error } = await wrong.element.confirm();
    assert.deepEqual([status, error?.code], ['invalid', 'phone-invalid']);
    const nameless = await optIn({ business: undefined });
    assert.equal((await nameless.element.confirm()).error?.code, 'option-missing');
    assert.deepEqual(storage(), {});
  });

  it('does nothing when the page prevents it, and can be asked again', async () => {
    const shop = await endpoint();
    const asked = await optIn({ phone, endpoint: shop.url });
    await click(asked.box('marketing'));
    asked.element.addEventListener('opt-in-before-confirm', (event) => event.preventDefault(), {
      once: true,
    });
    assert.deepEqual(await asked.element.confirm(), { status: 'nothing-to-record' });
    assert.deepEqual(storage(), {});
    assert.lengthOf(await shop.requests(), 0);
    assert.deepEqual(asked.heard('opt-in-before-confirm')[0]?.detail.choices, [
      { purpose: 'marketing', granted: true },
      { purpose: 'service', granted: false },
    ]);
    assert.equal((await asked.element.confirm()).status, 'delivered');
  });
});

describe('capture()', () => {
  it('gives the proof of this moment, and neither keeps nor sends it', async () => {
    const shop = await endpoint();
    const asked = await optIn({ phone, endpoint: shop.url });
    assert.isNull(asked.element.capture());
    await click(asked.box('marketing'));
    const proof = asked.element.capture();
    assert.isTrue(verify(proof).valid);
    assert.deepEqual(storage(), {});
    assert.lengthOf(await shop.requests(), 0);
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
    assert.isUndefined(asked.element.lastProof);
    // It took nothing from the confirmation that comes.
    assert.equal((await asked.element.confirm()).proof?.choices[0]?.decidedBy, 'person');
  });

  it('is null where there is no number', async () => {
    const asked = await optIn({ endpoint: '/never' });
    await click(asked.box('marketing'));
    assert.isNull(asked.element.capture());
  });
});
