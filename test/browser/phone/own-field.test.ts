import { assert } from 'chai';
import { click, press, tab, type } from '../../wtr/input.js';
import { consoleErrors } from '../support/console.js';
import { optIn, until, type Attributes, type OptIn } from '../support/opt-in.js';

const ready = (attributes: Attributes = {}) =>
  optIn({ country: 'DE', ...attributes }, { properties: { onConsent: () => undefined } });

const input = ({ part }: OptIn) => part<HTMLInputElement>('phone-input');
const select = ({ part }: OptIn) => part<HTMLSelectElement>('phone-country');
const message = ({ part }: OptIn) => part('phone-error').textContent.trim();

async function write(made: OptIn, number: string): Promise<void> {
  await click(input(made));
  await type(number);
}

async function numberOf({ element }: OptIn): Promise<string> {
  return (await until(() => element.capture())).subject.phone;
}

async function rulesLoaded(made: OptIn): Promise<void> {
  await until(() => select(made).options.length > 200);
}

/** From the number, picks the region before in the list. */
async function pickAnother(made: OptIn): Promise<void> {
  const before = select(made).value;
  await press('Shift', 'Tab');
  assert.equal(made.element.shadowRoot?.activeElement, select(made));
  await press('ArrowUp');
  await press('Enter');
  await until(() => select(made).value !== before);
}

describe('the element\u2019s own phone field', () => {
  it('takes a number as people type it, in the region that is shown', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    await write(made, '0151 12345678');
    assert.equal(await numberOf(made), '+4915112345678');
  });

  it('takes an international number, whatever the region', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    await write(made, '+43 664 1234567');
    assert.equal(await numberOf(made), '+436641234567');
  });

  it('has every region with its calling code, in the language of the element, in its order', async () => {
    const made = await ready({ lang: 'de' });
    assert.match(select(made).selectedOptions[0]!.textContent, /^Deutschland/);
    select(made).focus();
    await rulesLoaded(made);
    const names = [...select(made).options].map(({ textContent }) => textContent);
    assert.include(names, '\u00d6sterreich +43');
    assert.include(names, 'Deutschland +49');
    assert.deepEqual(
      names,
      [...names].sort((a, b) => a.localeCompare(b, 'de')),
    );
    assert.equal(select(made).value, 'DE');
  });

  for (const [browser, region] of [
    ['pt-BR', 'BR'],
    ['de', 'DE'],
    ['zh-Hant', 'TW'],
    ['C', ''],
    ['', ''],
  ] as const) {
    it(`starts with the likely region of a browser that speaks ${browser || 'nothing'}`, async () => {
      Object.defineProperty(navigator, 'language', { configurable: true, get: () => browser });
      try {
        const made = await ready({ country: undefined });
        assert.deepEqual(made.errors(), []);
        assert.equal(select(made).value, region);
        await click(made.box('marketing'));
        await write(made, '+43 664 1234567');
        assert.equal(await numberOf(made), '+436641234567');
      } finally {
        Reflect.deleteProperty(navigator, 'language');
      }
    });
  }

  it('takes the region in small letters too', async () => {
    assert.equal(select(await ready({ country: 'at' })).value, 'AT');
  });

  it('follows the region that the person picks with the keyboard', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    await rulesLoaded(made);
    await write(made, '0664 1234567');
    const german = await numberOf(made);
    await pickAnother(made);
    const [, calling] = /\+(\d+)/.exec(select(made).selectedOptions[0]!.textContent)!;
    await until(() => {
      const number = made.element.capture()?.subject.phone;
      return number !== german && (number === undefined || number.startsWith(`+${calling}`));
    });
    made.element.requestUpdate();
    await made.element.updateComplete;
    assert.notEqual(select(made).value, 'DE', 'drawing again keeps what was picked');
  });

  it('shows the region of a country code that is typed, as long as it is there', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    await rulesLoaded(made);
    await write(made, '+436641234567');
    await until(() => select(made).value === 'AT');
    await press('Control', 'a');
    await type('0151 12345678');
    assert.equal(select(made).value, 'DE');
    assert.equal(await numberOf(made), '+4915112345678');
  });

  it('leaves the list to the person who picks a region beside a country code; the code counts', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    await rulesLoaded(made);
    await write(made, '+436641234567');
    await until(() => select(made).value === 'AT');
    await pickAnother(made);
    const picked = select(made).value;
    made.element.requestUpdate();
    await made.element.updateComplete;
    assert.equal(select(made).value, picked);
    assert.equal(await numberOf(made), '+436641234567');
  });

  it('shows its first region again after a reset, whatever was picked', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    await rulesLoaded(made);
    await write(made, '1');
    await pickAnother(made);
    made.element.reset();
    await made.element.updateComplete;
    assert.deepEqual([select(made).value, input(made).value], ['DE', '']);
  });

  it('keeps what was typed when the element is drawn again or moved', async () => {
    const made = await ready();
    await write(made, '0151 123');
    made.element.setAttribute('contact', 'new');
    await made.element.updateComplete;
    document.body.prepend(made.element);
    await made.element.updateComplete;
    assert.equal(input(made).value, '0151 123');
  });

  it('says nothing while a number is being typed, and says it in place when the person leaves it wrong', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    await rulesLoaded(made);
    await write(made, '0151');
    assert.equal(message(made), '');
    assert.isFalse(input(made).hasAttribute('aria-invalid'));
    await tab();
    await until(() => message(made) !== '');
    assert.match(message(made), /^Check this number, or untick the boxes\./);
    assert.equal(input(made).getAttribute('aria-invalid'), 'true');
    const described = input(made).getAttribute('aria-describedby');
    assert.equal(made.part('phone-error').id, described);
    assert.isFalse(made.element.validity.valid);
    assert.equal(made.element.validationMessage, message(made));
  });

  it('takes the message away as soon as the person goes on typing, and confirms what is right', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    await rulesLoaded(made);
    await write(made, '0151');
    await tab();
    await until(() => message(made) !== '');
    await click(input(made));
    await press('End');
    await type(' 12345678');
    await until(() => message(made) === '');
    assert.isFalse(input(made).hasAttribute('aria-invalid'));
    assert.isTrue(made.element.validity.valid);
    const { status, proof } = await made.element.confirm();
    assert.deepEqual([status, proof?.subject.phone], ['delivered', '+4915112345678']);
  });

  for (const [what, number, code, words] of [
    ['no number', '', 'phone-missing', /^Enter your mobile number, or untick the boxes\.$/],
    ['a number that is wrong', '0151', 'phone-invalid', /^Check this number/],
  ] as const) {
    it(`does not confirm ${what}: says so in place, and records nothing`, async () => {
      const made = await ready();
      await click(made.box('marketing'));
      await rulesLoaded(made);
      await write(made, number);
      const result = await made.element.confirm();
      assert.deepEqual([result.status, result.error?.code], ['invalid', code]);
      await made.element.updateComplete;
      assert.match(message(made), words);
      assert.equal(made.element.state, 'invalid');
      assert.deepEqual(made.heard('opt-in-proof'), []);
      assert.lengthOf(made.errors(code), 1);
    });
  }

  it('is no matter while nothing is ticked', async () => {
    const made = await ready();
    await write(made, '12');
    await tab();
    await made.element.updateComplete;
    assert.equal(message(made), '');
    assert.isTrue(made.element.validity.valid);
    assert.equal((await made.element.confirm()).status, 'nothing-to-record');
  });

  it('is right again when the boxes are unticked', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    await write(made, '12');
    await rulesLoaded(made);
    await tab();
    await until(() => message(made) !== '');
    await click(made.box('marketing'));
    await until(() => message(made) === '');
    assert.isTrue(made.element.validity.valid);
  });

  it('never puts a number into an error, whatever was typed', async () => {
    const made = await ready();
    await click(made.box('marketing'));
    for (const number of ['0151998877', 'call 99887766', '+99 998877']) {
      await write(made, number);
      await made.element.confirm();
      await press('Control', 'a');
      await press('Delete');
    }
    const said = [
      ...consoleErrors(),
      ...made.errors().map(({ message: text, value }) => `${text}${JSON.stringify(value)}`),
    ];
    assert.isAtLeast(said.length, 2);
    for (const line of said) assert.notMatch(line, /\d{4}|998877/);
  });
});
