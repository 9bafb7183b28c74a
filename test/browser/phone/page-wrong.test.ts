/** A number that is wrong in the page's own field: the shopper is told before the order leaves, and the order leaves. */
import { assert } from 'chai';
import { loadRules } from '../../../src/phone/index.js';
import { click, press, tab, type } from '../../wtr/input.js';
import { catchSubmissions } from '../form/support.js';
import { optIn, page, until, type OptIn } from '../support/opt-in.js';

before(() => loadRules());

const MISSING = 'For messages on WhatsApp, enter your mobile number in the form.';
const WRONG = 'For messages on WhatsApp, check the mobile number in the form.';

const status = ({ part }: OptIn) => part('status').textContent;

async function checkout(field = '<input id="tel" name="tel" aria-label="Phone">') {
  const form = page<HTMLFormElement>(`<form>${field}<button>Order</button></form>`);
  const tel = form.querySelector<HTMLInputElement>('#tel')!;
  const made = await optIn(
    { 'phone-field': '#tel', country: 'DE' },
    { into: form, properties: { onConsent: () => undefined } },
  );
  return { form, tel, made, orders: catchSubmissions(form) };
}

describe('a wrong number in the page\u2019s own field', () => {
  it('is told as soon as a box is ticked, and marked for assistive technology', async () => {
    const { made, tel } = await checkout();
    await click(tel);
    await type('123');
    await tab();
    assert.equal(status(made), '');
    assert.isFalse(tel.hasAttribute('aria-invalid'));
    await click(made.box('marketing'));
    await until(() => status(made) === WRONG);
    assert.equal(tel.getAttribute('aria-invalid'), 'true');
    assert.equal(made.part('status').getAttribute('role'), 'status');
  });

  it('is told as soon as the field is left, and not while the shopper is typing', async () => {
    const { made, tel } = await checkout();
    await click(made.box('marketing'));
    await until(() => status(made) === MISSING);
    assert.isFalse(tel.hasAttribute('aria-invalid'), 'what is empty is not wrong: the page may not need it');
    await click(tel);
    await type('anna1987654@example.com');
    assert.equal(status(made), '');
    await tab();
    await until(() => status(made) === WRONG);
  });

  it('is no longer told once it is right, or no longer needed', async () => {
    const { made, tel } = await checkout();
    await click(made.box('marketing'));
    await click(tel);
    await type('0151');
    await tab();
    await until(() => status(made) === WRONG);
    await click(made.box('marketing'));
    await until(() => status(made) === '');
    assert.isFalse(tel.hasAttribute('aria-invalid'));
    await click(made.box('marketing'));
    await until(() => status(made) === WRONG);
    await click(tel);
    await press('End');
    await type(' 12345678');
    assert.equal(status(made), '');
    await tab();
    assert.equal(status(made), '');
    assert.isFalse(tel.hasAttribute('aria-invalid'));
  });

  it('never stops the order, and says it again at each try', async () => {
    const { form, made, orders, tel } = await checkout();
    await click(tel);
    await type('123');
    await click(made.box('marketing'));
    await until(() => status(made) === WRONG);
    assert.isTrue(form.checkValidity());
    const news: string[] = [];
    new MutationObserver(() => news.push(status(made))).observe(made.part('status'), { childList: true });
    for (const order of [1, 2]) {
      await click(form.querySelector('button')!);
      await until(() => news.filter((one) => one === WRONG).length === order);
      assert.lengthOf(orders, order);
    }
    assert.isUndefined(made.element.lastProof);
    assert.isFalse(orders[0]!.has('whatsapp_opt_in'));
  });

  it('is asked about where it may be two', async () => {
    const { made, tel } = await checkout();
    await click(tel);
    await type('4921 123456');
    await click(made.box('marketing'));
    await until(() => status(made).startsWith('Did you mean +49 4921 123456 or +49 211 23456?'));
  });

  for (const own of ['true', 'false']) {
    it(`leaves alone what the page itself says of its field (aria-invalid="${own}")`, async () => {
      const { made, tel } = await checkout(
        `<input id="tel" name="tel" aria-label="Phone" aria-invalid="${own}">`,
      );
      await click(tel);
      await type('123');
      await click(made.box('marketing'));
      await until(() => status(made) === WRONG);
      assert.equal(tel.getAttribute('aria-invalid'), own);
      made.element.remove();
      assert.equal(tel.getAttribute('aria-invalid'), own);
    });
  }

  it('leaves no mark behind when the element goes', async () => {
    const { made, tel } = await checkout();
    await click(tel);
    await type('123');
    await click(made.box('marketing'));
    await until(() => tel.hasAttribute('aria-invalid'));
    made.element.remove();
    assert.isFalse(tel.hasAttribute('aria-invalid'));
  });
});
