import { assert } from 'chai';
import { click, press, type } from '../../wtr/input.js';
import { loadRules } from '../../../src/phone/index.js';
import { optIn, page, until } from '../support/opt-in.js';
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

describe('a field that nobody can get to never holds the form up', () => {
  const hidings: Record<string, (step: HTMLElement) => void> = {
    'a step that is not displayed': (step) => (step.hidden = true),
    'one made invisible': (step) => (step.style.visibility = 'hidden'),
    'one made transparent': (step) => (step.style.opacity = '0'),
    'one collapsed to nothing': (step) => step.setAttribute('style', 'height: 0; overflow: hidden'),
    'one clipped to a pixel': (step) =>
      step.setAttribute('style', 'position: absolute; width: 1px; height: 1px; overflow: hidden'),
    'one put off the page': (step) => step.setAttribute('style', 'position: absolute; left: -9999px'),
    'one scaled to nothing': (step) => (step.style.transform = 'scale(0)'),
    'one that is inert': (step) => (step.inert = true),
    'one whose content is not drawn': (step) => step.style.setProperty('content-visibility', 'hidden'),
    'details that are closed': (step) => (step.closest('details')!.open = false),
    'what lies behind a modal dialog': (step) => {
      const dialog = document.createElement('dialog');
      const form = step.closest('form')!;
      form.append(dialog);
      dialog.append(buttonOf(form));
      dialog.showModal();
    },
  };
  for (const [what, hide] of Object.entries(hidings)) {
    it(`in ${what}, hidden after the tick: the order goes through`, async () => {
      const form = shopForm('', '<details open><summary>1</summary><div></div></details>');
      const sent = catchSubmissions(form);
      const asked = await optIn({}, { into: form.querySelector('div')! });
      await click(asked.box('marketing'));
      assert.isFalse(asked.element.validity.valid);
      hide(form.querySelector('div')!);
      await click(buttonOf(form));
      assert.lengthOf(sent, 1);
      assert.equal(sent[0]!.get('whatsapp_opt_in.marketing'), 'unrecorded');
    });
  }

  it('and does again when it can be got to', async () => {
    const form = shopForm('', '<div></div>');
    const sent = catchSubmissions(form);
    const step = form.querySelector('div')!;
    const asked = await optIn({}, { into: step });
    await click(asked.box('marketing'));
    step.hidden = true;
    await until(() => asked.element.validity.valid);
    step.hidden = false;
    await click(buttonOf(form));
    assert.lengthOf(sent, 0);
  });

  it('nor does one that only has to be scrolled to go unheard', async () => {
    const form = shopForm(
      '',
      '<div style="height: 60px; overflow: auto"><p style="height: 900px"></p></div>',
    );
    const sent = catchSubmissions(form);
    const asked = await optIn({}, { into: form.querySelector('div')! });
    await click(asked.box('marketing'));
    form.querySelector('div')!.scrollTop = 0;
    await click(buttonOf(form));
    assert.lengthOf(sent, 0);
  });
});

describe('the page\u2019s own phone field, come late', () => {
  it('takes over at the first click on the order button', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ 'phone-field': '#tel' }, { into: form });
    await click(asked.box('marketing'));
    await until(() => !asked.element.validity.valid);
    form.append(page('<input id="tel" value="+4915112345678">'));
    await click(buttonOf(form));
    assert.equal(proofIn(sent[0]!)?.subject.phone, '+4915112345678');
  });
});
