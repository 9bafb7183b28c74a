import { assert } from 'chai';
import { click, press, type } from '../../wtr/input.js';
import { optIn, page, until, type Attributes, type OptIn } from '../support/opt-in.js';

const TEL = '<input id="tel" type="tel" aria-label="Phone">';
const OTHER = '+4915187654321';

const withField = (attributes: Attributes = {}, into?: HTMLElement) =>
  optIn(
    { 'phone-field': '#tel', country: 'DE', ...attributes },
    { properties: { onConsent: () => undefined }, ...(into && { into }) },
  );

const hasOwnField = ({ element }: OptIn) => element.renderRoot.querySelector('[part="phone-input"]') !== null;

/** The number in the proof of this moment, once the rules for numbers have come. */
async function numberOf({ element }: OptIn): Promise<string> {
  return (await until(() => element.capture())).subject.phone;
}

describe('the number of the page\u2019s own input', () => {
  it('is read at the moment of confirming, as it stands there', async () => {
    const tel = page<HTMLInputElement>(TEL);
    const made = await withField();
    assert.isFalse(hasOwnField(made));
    await click(made.box('marketing'));
    await click(tel);
    await type('0151 12345678');
    assert.equal(await numberOf(made), '+4915112345678');
    await press('Backspace');
    await type('9');
    assert.equal((await made.element.confirm()).proof?.subject.phone, '+4915112345679');
  });

  it('may be in another form, or in none', async () => {
    const form = page('<form></form>');
    page<HTMLFormElement>(`<form>${TEL}</form>`).querySelector('input')!.value = OTHER;
    const made = await withField({}, form);
    await click(made.box('marketing'));
    assert.equal(await numberOf(made), OTHER);
  });

  it('may be in the same shadow root, which is looked at before the document', async () => {
    page<HTMLInputElement>(TEL).value = '+4930000000';
    const root = page('<div></div>').attachShadow({ mode: 'open' });
    root.append(document.createRange().createContextualFragment(TEL));
    root.querySelector('input')!.value = OTHER;
    const made = await optIn({ 'phone-field': '#tel' }, { into: root });
    await click(made.box('marketing'));
    assert.equal(await numberOf(made), OTHER);
  });

  it('may be in the document while the element is in a shadow root', async () => {
    page<HTMLInputElement>(TEL).value = OTHER;
    const made = await optIn(
      { 'phone-field': '#tel' },
      { into: page('<div></div>').attachShadow({ mode: 'closed' }) },
    );
    await click(made.box('marketing'));
    assert.equal(await numberOf(made), OTHER);
  });

  it('may be the value of a component, or a text', async () => {
    page('<output id="tel">0151 / 876 543 21</output>');
    const made = await withField();
    await click(made.box('marketing'));
    assert.equal(await numberOf(made), OTHER);
  });

  it('may come later than the element: until then there is no second field, and no error', async () => {
    const made = await withField();
    assert.isFalse(hasOwnField(made));
    page<HTMLInputElement>(TEL).value = OTHER;
    await click(made.box('marketing'));
    assert.equal(await numberOf(made), OTHER);
    assert.isFalse(hasOwnField(made));
    assert.deepEqual(made.errors(), []);
  });

  it('may be replaced, as frameworks do: the new one counts', async () => {
    const tel = page<HTMLInputElement>(TEL);
    tel.value = '0151 12345678';
    const made = await withField();
    await click(made.box('marketing'));
    assert.equal(await numberOf(made), '+4915112345678');
    tel.remove();
    page<HTMLInputElement>(TEL).value = OTHER;
    assert.equal(await numberOf(made), OTHER);
    assert.equal((await made.element.confirm()).proof?.subject.phone, OTHER);
  });

  it('gives way to a field of ours where it is missing, and is used again once it is there', async () => {
    const made = await withField();
    await click(made.box('marketing'));
    assert.lengthOf(made.errors('selector-unmatched'), 1);
    await until(() => hasOwnField(made));
    await click(made.part('phone-input'));
    await type('0151 12345678');
    assert.equal(await numberOf(made), '+4915112345678');
    page<HTMLInputElement>(TEL).value = OTHER;
    assert.equal((await made.element.confirm()).proof?.subject.phone, OTHER);
    await made.element.updateComplete;
    assert.isFalse(hasOwnField(made));
  });

  it('is asked for in the element when it is missing or wrong, and nothing is recorded', async () => {
    const tel = page<HTMLInputElement>(TEL);
    const made = await withField();
    await click(made.box('marketing'));
    for (const [number, code, words] of [
      ['', 'phone-missing', 'For messages on WhatsApp, enter your mobile number in the form.'],
      ['0151', 'phone-invalid', 'For messages on WhatsApp, check the mobile number in the form.'],
    ] as const) {
      await click(tel);
      await type(number);
      const { status, error } = await made.element.confirm();
      assert.deepEqual([status, error?.code], ['invalid', code]);
      await made.element.updateComplete;
      assert.equal(made.part('status').textContent, words);
      assert.equal(made.element.state, 'invalid');
    }
    assert.isUndefined(made.element.lastProof);
    assert.isTrue(made.element.validity.valid, 'the page\u2019s input is the page\u2019s to check');
    await type('12345678');
    assert.equal((await made.element.confirm()).status, 'delivered');
    await made.element.updateComplete;
    assert.equal(made.part('status').textContent, 'Your choice is saved.');
  });

  it('is read in the region of the page, and in none where the page names none', async () => {
    page<HTMLInputElement>(TEL).value = '0664 1234567';
    const made = await withField({ country: 'AT' });
    await click(made.box('marketing'));
    assert.equal(await numberOf(made), '+436641234567');
    made.element.removeAttribute('country');
    await made.element.updateComplete;
    assert.equal((await made.element.confirm()).error?.code, 'phone-invalid');
  });
});
