/** The shopper sees which number was understood, of which country. */
import { assert } from 'chai';
import { loadRules } from '../../../src/phone/index.js';
import { click, press, type } from '../../wtr/input.js';
import { optIn, page, until, type Attributes, type OptIn } from '../support/opt-in.js';

before(() => loadRules());

const ready = (attributes: Attributes = {}) =>
  optIn({ country: 'DE', ...attributes }, { properties: { onConsent: () => undefined } });

const shown = ({ element }: OptIn) =>
  (element.renderRoot.querySelector('[part="phone-understood"]')?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

async function write(made: OptIn, number: string): Promise<void> {
  await click(made.part('phone-input'));
  await press('Control', 'a');
  await type(number);
}

describe('the number as it was understood', () => {
  for (const [typed, words] of [
    ['015112345678', '+49 1511 2345678 \u00b7 Germany'],
    ['+43 664 1234567', '+43 664 1234567 \u00b7 Austria'],
    ['436641234567', ''],
    ['030', ''],
  ] as const) {
    it(`is shown below the element's own field: ${typed} is ${words || 'none'}`, async () => {
      const made = await ready();
      await write(made, typed);
      assert.equal(shown(made), words);
    });
  }

  it('has its country in the language of the element, and runs from left to right', async () => {
    const made = await ready({ lang: 'ar', country: 'EG' });
    await write(made, '01001234567');
    assert.match(shown(made), /^\+20 10 01234567 \u00b7 \u0645\u0635\u0631$/);
    assert.equal(
      made.element.renderRoot.querySelector('[part="phone-understood"] bdi')?.getAttribute('dir'),
      'ltr',
    );
  });

  it('is shown for the page\u2019s own field too, once a box is ticked', async () => {
    const tel = page<HTMLInputElement>('<input id="tel" aria-label="Phone">');
    const made = await ready({ 'phone-field': '#tel' });
    await click(tel);
    await type('0151 12345678');
    assert.equal(shown(made), '');
    await click(made.box('marketing'));
    assert.equal(shown(made), 'Mobile number for WhatsApp +49 1511 2345678 \u00b7 Germany');
    await click(tel);
    await press('End');
    await press('Backspace');
    await press('Backspace');
    assert.equal(shown(made), 'Mobile number for WhatsApp +49 151123456 \u00b7 Germany');
  });

  it('is no part of what the shopper agrees to: the words are the same for all', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    await write(made, '0151 12345678');
    const proof = await until(() => made.element.capture());
    assert.equal(proof.subject.phone, '+4915112345678');
    assert.notMatch(proof.notice.text, /1511|Germany/);
  });

  it('asks which number is meant where it may be two, and records none', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    await write(made, '4921 123456');
    const { status, error } = await made.element.confirm();
    assert.deepEqual([status, error?.code], ['invalid', 'phone-invalid']);
    await until(() => made.part('phone-error').textContent !== '');
    assert.equal(
      made.part('phone-error').textContent,
      'Did you mean +49 4921 123456 or +49 211 23456? Start with + and the country code.',
    );
  });

  it('names the country that is chosen where it is no number there', async () => {
    const made = await ready({ country: 'US' });
    await click(made.box('marketing'));
    await write(made, '0151 12345678');
    await made.element.confirm();
    await until(() => made.part('phone-error').textContent !== '');
    assert.match(made.part('phone-error').textContent, /\(United States\)/);
  });
});
