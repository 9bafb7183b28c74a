import { assert } from 'chai';
import { click, press, type } from '../../wtr/input.js';
import { loadRules } from '../../../src/phone/index.js';
import { optIn, until } from '../support/opt-in.js';
import { buttonOf, catchSubmissions, proofIn, shopForm } from './support.js';

before(loadRules);

describe('a form with the own phone field', () => {
  it('is never held up while nothing is ticked, whatever is in the field', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({}, { into: form });
    await click(asked.part('phone-input'));
    await type('12');
    assert.isTrue(asked.element.checkValidity());
    await click(buttonOf(form));
    assert.lengthOf(sent, 1);
    assert.deepEqual(asked.errors(), []);
  });

  it('is held up while a box is ticked and there is no number, and says so beside the field', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({}, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.lengthOf(sent, 0);
    assert.isFalse(asked.element.validity.valid);
    await until(() => asked.part('phone-error').textContent.includes('Enter your mobile number'));
    assert.equal(asked.part('phone-input').getAttribute('aria-invalid'), 'true');
    assert.equal(asked.element.renderRoot.querySelector(':focus'), asked.part('phone-input'));
  });

  it('goes on once the number is corrected', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ country: 'DE' }, { into: form });
    await click(asked.box('marketing'));
    await click(asked.part('phone-input'));
    await type('12');
    await click(buttonOf(form));
    assert.lengthOf(sent, 0);
    await until(() => asked.part('phone-error').textContent.includes('Check this number'));
    await click(asked.part('phone-input'));
    await press('End');
    await press('Backspace');
    await press('Backspace');
    await type('0170 2345678');
    await click(buttonOf(form));
    assert.equal(proofIn(sent[0]!)?.subject.phone, '+491702345678');
    assert.equal(asked.part('phone-error').textContent, '');
  });

  it('goes on once the box is unticked instead', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({}, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.lengthOf(sent, 0);
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.lengthOf(sent, 1);
    assert.isUndefined(proofIn(sent[0]!));
  });

  it('that asks for no validation goes on: the error is reported, and there is no proof', async () => {
    const form = shopForm('novalidate');
    const sent = catchSubmissions(form);
    const asked = await optIn({}, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.lengthOf(sent, 1);
    assert.isUndefined(proofIn(sent[0]!));
    assert.lengthOf(asked.errors('phone-missing'), 1);
    assert.equal(asked.element.state, 'invalid');
  });
});

describe("a form with the page's own phone input", () => {
  for (const typed of ['', '12']) {
    it(`is not held up by us when it holds "${typed}": the page asks for what it needs`, async () => {
      const form = shopForm('', `<input id="tel" value="${typed}">`);
      const sent = catchSubmissions(form);
      const asked = await optIn({ 'phone-field': '#tel' }, { into: form });
      await click(asked.box('marketing'));
      assert.isTrue(asked.element.checkValidity());
      await click(buttonOf(form));
      assert.lengthOf(sent, 1);
      assert.isUndefined(proofIn(sent[0]!));
      assert.lengthOf(asked.errors(typed ? 'phone-invalid' : 'phone-missing'), 1);
      assert.include(asked.part('status').textContent, 'For messages on WhatsApp');
    });
  }
});

describe('a disabled element', () => {
  it('is never invalid', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({}, { into: form });
    await click(asked.box('marketing'));
    asked.element.disabled = true;
    assert.isTrue(form.checkValidity());
    assert.isFalse(asked.element.willValidate);
    await click(buttonOf(form));
    assert.lengthOf(sent, 1);
  });
});
