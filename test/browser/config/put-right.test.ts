import { assert } from 'chai';
import type { ErrorCode } from '../../../src/index.js';
import { click } from '../../wtr/input.js';
import { consoleErrors } from '../support/console.js';
import { optIn, page, settled, type Attributes } from '../support/opt-in.js';

describe('several wrong options', () => {
  it('are all named at once, each once, however often the element is drawn', async () => {
    const made = await optIn({ business: undefined, 'privacy-url': 'ftp://x', country: '??' });
    for (let times = 0; times < 3; times++) {
      made.element.requestUpdate();
      await made.element.updateComplete;
    }
    assert.deepEqual(
      made.errors().map(({ option }) => option),
      ['business', 'privacy-url', 'country'],
    );
    assert.lengthOf(consoleErrors(), 3);
    assert.lengthOf(made.element.renderRoot.querySelectorAll('[part="problem"] p'), 3);
  });
});

describe('a wrong option that is put right', () => {
  it('lets the element be used, without another word', async () => {
    const made = await optIn({ business: undefined, phone: '+4915112345678' });
    made.element.setAttribute('business', 'Healed');
    await new Promise((resolve) => made.element.addEventListener('opt-in-ready', resolve));
    assert.equal(made.element.state, 'ready');
    assert.isNull(made.element.renderRoot.querySelector('[part="problem"]'));
    await click(made.box('marketing'));
    assert.equal(made.element.capture()?.controller.name, 'Healed');
    assert.lengthOf(made.errors('option-missing'), 1);
  });

  it('and wrong again is said again', async () => {
    const made = await optIn({ country: '??' });
    made.element.setAttribute('country', 'DE');
    await made.element.updateComplete;
    made.element.setAttribute('country', '??');
    await made.element.updateComplete;
    assert.deepEqual(
      made.errors().map(({ value }) => value),
      ['??', '??'],
    );
    assert.equal(made.element.state, 'error');
  });

  it('never brings back ticks that were made before it was wrong', async () => {
    const made = await optIn({ phone: '+4915112345678' });
    await click(made.box('marketing'));
    made.element.removeAttribute('business');
    await made.element.updateComplete;
    assert.deepEqual(made.element.choices, []);
    made.element.setAttribute('business', 'Low Tide Coffee');
    await settled(made);
    assert.isFalse(made.box('marketing').checked);
    assert.isNull(made.element.capture());
  });
});

describe('what only the page can tell', () => {
  const cases: [string, Attributes, ErrorCode, string[]][] = [
    ['no destination', {}, 'destination-missing', ['an endpoint, a callback, or a form']],
    [
      'a phone field that is not there',
      { callback: 'x', phone: undefined, 'phone-field': '#nope' },
      'selector-unmatched',
      ['phone-field', '#nope'],
    ],
  ];
  for (const [what, attributes, code, says] of cases) {
    it(`is said once, at the first tick, and the element stays usable: ${what}`, async () => {
      const made = await optIn({ phone: '+4915112345678', ...attributes });
      assert.deepEqual(made.errors(), []);
      await click(made.box('marketing'));
      await click(made.box('service'));
      const errors = made.errors(code);
      assert.lengthOf(errors, 1);
      for (const part of says) assert.include(errors[0]!.message, part);
      assert.lengthOf(consoleErrors(), 1);
      assert.isTrue(made.box('marketing').checked);
    });
  }

  it('is no fault where a button is not there yet: checkouts bring it with the last step', async () => {
    const made = await optIn({ phone: '+4915112345678', callback: 'x', 'submit-on': '#later' });
    await click(made.box('marketing'));
    assert.deepEqual(made.errors(), []);
  });

  it('is no fault in a form, which is a destination of its own', async () => {
    const made = await optIn(
      { phone: '+4915112345678', 'submit-on': '#nope' },
      { into: page('<form></form>') },
    );
    await click(made.box('marketing'));
    assert.deepEqual(made.errors(), []);
  });
});

describe('away from a development host', () => {
  it('the element with a wrong option stays empty for shoppers, and says it to developers', async () => {
    const frame = page<HTMLIFrameElement>('<iframe></iframe>');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    // The address of such a page is about:srcdoc, which is nobody's own machine.
    frame.srcdoc = '<script type="module" src="/src/define.ts"></script><whatsapp-opt-in></whatsapp-opt-in>';
    await loaded;
    const element = frame.contentDocument!.querySelector('whatsapp-opt-in')!;
    await element.updateComplete;
    assert.equal(element.state, 'error');
    assert.equal(element.renderRoot.textContent.trim(), '');
    assert.equal(element.getBoundingClientRect().height, 0);
  });
});
