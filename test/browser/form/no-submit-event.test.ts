import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { endpoint, type Endpoint } from '../../wtr/endpoint.js';
import { openPage } from '../../wtr/page.js';
import { optIn, page, settled, storage, until, watch, type OptIn } from '../support/opt-in.js';
import { optInIn } from '../support/frame.js';
import { buttonOf, proofIn, shopForm } from './support.js';

const phone = '+4915112345678';

const idsAt = async (shop: Endpoint) =>
  (await shop.requests()).map(({ body }) => (JSON.parse(body) as { id: string }).id);

const ownButton = ({ element }: OptIn) => element.renderRoot.querySelector<HTMLElement>('[part="confirm"]');

describe('a form that has no submit button', () => {
  const form = () => page<HTMLFormElement>('<form><button type="button" id="pay">Pay</button></form>');

  it('leaves the element its own button, which confirms', async () => {
    const shop = await endpoint();
    const asked = await optIn({ phone, endpoint: shop.url }, { into: form() });
    await click(asked.box('marketing'));
    await click(ownButton(asked)!);
    await until(() => asked.element.state === 'delivered');
    assert.deepEqual(await idsAt(shop), [asked.element.lastProof?.id]);
  });

  it('does not get away with "saved" where it is the only destination: the proof waits for it', async () => {
    const into = form();
    const asked = await optIn({ phone }, { into });
    await click(asked.box('marketing'));
    await click(ownButton(asked)!);
    assert.equal(asked.element.state, 'queued');
    assert.lengthOf(asked.heard('opt-in-delivered'), 0);
    assert.lengthOf(Object.keys(storage()), 1);
    into.addEventListener('submit', (event) => event.preventDefault());
    into.requestSubmit();
    assert.equal(asked.element.state, 'delivered');
    assert.deepEqual(storage(), {});
    assert.equal(proofIn(new FormData(into))?.id, asked.element.lastProof?.id);
  });

  const buttons = {
    'in it': '<button>Order</button>',
    'of type image': '<input type="image" alt="Order">',
    'tied to it by form=': '<button form="order">Order</button>',
  };
  for (const [where, markup] of Object.entries(buttons)) {
    it(`and gets one late, ${where}: the element gives up its own`, async () => {
      const into = form();
      into.setAttribute('id', 'order');
      const asked = await optIn({ phone }, { into });
      assert.isNotNull(ownButton(asked));
      (where.includes('=') ? document.body : into).append(page(markup));
      await click(asked.box('marketing'));
      assert.isNull(ownButton(asked));
    });
  }

  it('while submit-on names another: that one confirms, and the element has none', async () => {
    const shop = await endpoint();
    const into = form();
    const asked = await optIn({ phone, endpoint: shop.url, 'submit-on': '#pay' }, { into });
    assert.isNull(ownButton(asked));
    await click(asked.box('marketing'));
    await click(into.querySelector('#pay')!);
    assert.deepEqual(await idsAt(shop), [asked.element.lastProof?.id]);
  });
});

describe('a page that prevents the click on the submit button and orders by itself', () => {
  /** As Knockout does it; notes what the page would send. */
  function orderingByClick(attributes = '', more = ''): { form: HTMLFormElement; sent: FormData[] } {
    const form = shopForm(attributes, more);
    const sent: FormData[] = [];
    buttonOf(form).addEventListener('click', (event) => {
      event.preventDefault();
      const inputs = [...form.querySelectorAll('input')];
      const data = new FormData();
      for (const { name, value } of inputs) data.append(name, value);
      sent.push(data);
    });
    return { form, sent };
  }

  it('has the proof in what it reads, and the endpoint gets the same', async () => {
    const shop = await endpoint();
    const { form, sent } = orderingByClick();
    const asked = await optIn({ phone, endpoint: shop.url }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    await shop.received(1);
    assert.deepEqual(await idsAt(shop), [asked.element.lastProof?.id]);
    assert.equal(proofIn(sent[0]!)?.id, asked.element.lastProof?.id);
    assert.equal(sent[0]!.get('whatsapp_opt_in.marketing'), 'granted');
    await click(buttonOf(form));
    assert.lengthOf(await shop.requests(), 1);
  });

  it('also when it takes the element away in the same moment', async () => {
    const shop = await endpoint();
    const { form } = orderingByClick();
    const asked = await optIn({ phone, endpoint: shop.url }, { into: form });
    await click(asked.box('marketing'));
    buttonOf(form).addEventListener('click', () => form.remove());
    await click(buttonOf(form));
    const [request] = await shop.received(1);
    const { choices } = JSON.parse(request!.body) as { choices: { evidence: { hidden: boolean } }[] };
    assert.isFalse(choices[0]!.evidence.hidden, 'proved as it stood there');
  });

  it('confirms nothing where a field of its own is still wrong', async () => {
    const { form } = orderingByClick('', '<input required name="street">');
    const asked = await optIn({ phone, endpoint: '/never' }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
  });

  it('confirms by no other button than the one that submit-on names', async () => {
    const { form } = orderingByClick('', '<button id="pay">Pay</button>');
    const asked = await optIn({ phone, endpoint: '/never', 'submit-on': '#pay' }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
    form.querySelector('#pay')!.addEventListener('click', (event) => event.preventDefault());
    await click(form.querySelector('#pay')!);
    assert.lengthOf(asked.heard('opt-in-proof'), 1);
  });

  it('tells the person in place that the number is missing', async () => {
    const { form } = orderingByClick();
    const asked = await optIn({ endpoint: '/never' }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    await until(() => asked.part('phone-error').textContent);
    assert.lengthOf(asked.errors('phone-missing'), 1);
  });
});

describe('a click on the submit button that the browser answers with a field to fill in', () => {
  it('confirms nothing, and leaves no proof in the data', async () => {
    const form = shopForm('', '<input required name="street">');
    const asked = await optIn({ phone, endpoint: '/never' }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
    const values = [...asked.element.querySelectorAll('input')].map(({ value }) => value);
    assert.deepEqual(values, ['unrecorded', 'not-granted']);
  });
});

describe('reading a form is not confirming: an autosave at each key', () => {
  it('takes along a proof of the moment, and neither keeps, sends nor says anything', async () => {
    const shop = await endpoint();
    const form = shopForm();
    const asked = await optIn({ phone, endpoint: shop.url }, { into: form });
    await click(asked.box('marketing'));
    const before = asked.events.length;
    for (let key = 0; key < 3; key++) {
      const draft = new FormData(form);
      assert.equal(draft.get('whatsapp_opt_in.marketing'), 'granted');
      assert.isDefined(proofIn(draft));
      assert.lengthOf(draft.getAll('whatsapp_opt_in'), 1);
    }
    assert.lengthOf(asked.events, before);
    assert.isUndefined(asked.element.lastProof);
    assert.deepEqual(storage(), {});
    await until(() => asked.element.querySelector('input')!.value === 'unrecorded');
    assert.lengthOf(await shop.requests(), 0);
    assert.equal(asked.element.state, 'ready');
  });

  it('takes along no proof once the box is unticked, however fast', async () => {
    const form = shopForm();
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    asked.box('marketing').addEventListener('click', () => new FormData(form));
    await click(asked.box('marketing'));
    const draft = new FormData(form);
    assert.isUndefined(proofIn(draft));
    assert.equal(draft.get('whatsapp_opt_in.marketing'), 'not-granted');
  });
});

describe('form.submit(), which fires no submit event', () => {
  /** A page of its own that leaves: its element ticked, and what its pay button does. */
  async function leaving(
    act: (form: HTMLFormElement, window: Window) => void,
    orders: Endpoint,
    consents: Endpoint,
  ) {
    const frame = await openPage('element.html');
    const shown = {
      window: frame.contentWindow as Window & typeof globalThis,
      document: frame.contentDocument!,
    };
    const element = await optInIn(shown);
    element.endpoint = consents.url;
    const asked = watch(element);
    await settled(asked);
    const form = shown.document.querySelector('form')!;
    form.action = orders.url;
    const pay = shown.document.createElement('button');
    pay.type = 'button';
    pay.textContent = 'Pay';
    form.append(pay);
    pay.addEventListener('click', () => act(form, shown.window));
    await click(asked.box('marketing'));
    await click(pay);
    return { asked, frame };
  }

  for (const method of ['post', 'get'] as const) {
    it(`by ${method}: the form takes the proof along, and the endpoint gets the same`, async () => {
      const [orders, consents] = [await endpoint({ status: 200, body: 'ok' }), await endpoint()];
      const { frame } = await leaving(
        (form) => {
          form.method = method;
          form.submit();
        },
        orders,
        consents,
      );
      const [request] = await orders.received(1);
      const data = new URLSearchParams(method === 'post' ? request!.body : request!.query);
      await consents.received(1);
      assert.isDefined(proofIn(data));
      assert.deepEqual(await idsAt(consents), [proofIn(data)!.id]);
      assert.equal(data.get('whatsapp_opt_in.marketing'), 'granted');
      frame.remove();
    });
  }

  const leavings: Record<string, (form: HTMLFormElement, window: Window) => void> = {
    'after the page has read the form': (form, { location }) => {
      new FormData(form);
      location.href = '/test/pages/strict.html';
    },
    'reading the form as it goes': (form, window) => {
      window.addEventListener('beforeunload', () => new FormData(form));
      window.addEventListener('pagehide', () => new FormData(form));
      window.location.href = '/test/pages/strict.html';
    },
  };
  for (const [how, leave] of Object.entries(leavings)) {
    it(`is not taken for it: leaving ${how} confirms nothing`, async () => {
      const [orders, consents] = [await endpoint(), await endpoint()];
      let left = false;
      const { frame } = await leaving(
        (form, window) => {
          window.addEventListener('pagehide', () => (left = true));
          leave(form, window);
        },
        orders,
        consents,
      );
      await until(() => left);
      assert.deepEqual(storage(), {});
      assert.lengthOf(await consents.requests(), 0);
      frame.remove();
    });
  }
});
