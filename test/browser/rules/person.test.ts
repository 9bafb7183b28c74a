import { assert } from 'chai';
import { click, press, tab } from '../../wtr/input.js';
import { optIn, page, type OptIn } from '../support/opt-in.js';

const PHONE = '+4915112345678';

const grants = ({ element }: OptIn) =>
  element.choices.filter(({ granted }) => granted).map(({ purpose }) => purpose);

/** What the proof says about how the person acted on a purpose. */
const inputsOf = ({ element }: OptIn, purpose: string) =>
  element
    .capture()
    ?.choices.find((choice) => choice.purpose === purpose)
    ?.evidence.events.map(({ input, granted }) => [input, granted]);

describe('a person ticks', () => {
  it('with a click on the box, and the proof says pointer', async () => {
    const asked = await optIn({ phone: PHONE });
    await click(asked.box('marketing'));
    assert.isTrue(asked.box('marketing').checked);
    assert.deepEqual(inputsOf(asked, 'marketing'), [['pointer', true]]);
    assert.deepEqual(
      asked.heard('opt-in-change').map(({ detail }) => detail),
      [
        {
          purpose: 'marketing',
          granted: true,
          choices: [
            { purpose: 'marketing', granted: true },
            { purpose: 'service', granted: false },
          ],
        },
      ],
    );
  });

  it('with a click on the label, and the proof says pointer', async () => {
    const asked = await optIn({ phone: PHONE });
    await click(asked.label('service'));
    assert.isTrue(asked.box('service').checked);
    assert.deepEqual(inputsOf(asked, 'service'), [['pointer', true]]);
  });

  it('with the keyboard, and the proof says keyboard', async () => {
    const before = page<HTMLButtonElement>('<button>before</button>');
    const asked = await optIn({ phone: PHONE });
    before.focus();
    await tab();
    await press(' ');
    assert.isTrue(asked.box('marketing').checked);
    assert.deepEqual(inputsOf(asked, 'marketing'), [['keyboard', true]]);
  });

  it('and unticks: the proof tells all acts in their order', async () => {
    const asked = await optIn({ phone: PHONE });
    await click(asked.box('service'));
    await click(asked.box('marketing'));
    asked.box('marketing').focus();
    await press(' ');
    assert.isFalse(asked.box('marketing').checked);
    assert.deepEqual(inputsOf(asked, 'marketing'), [
      ['pointer', true],
      ['keyboard', false],
    ]);
  });

  it('without a word of error', async () => {
    const asked = await optIn({ phone: PHONE, endpoint: '/never' });
    await click(asked.box('marketing'));
    await click(asked.label('marketing'));
    assert.deepEqual(asked.errors(), []);
  });

  it('through a label of the page around the element: that ticks nothing, as it names no purpose', async () => {
    const label = page('<label>Yes to everything <span>here</span></label>');
    const asked = await optIn({ phone: PHONE }, { into: label });
    await click(label.querySelector('span')!);
    label.click();
    assert.deepEqual(grants(asked), []);
  });

  it('inside a label of the page: the tick stays a tick', async () => {
    const label = page('<label></label>');
    const asked = await optIn({ phone: PHONE }, { into: label });
    await click(asked.box('marketing'));
    assert.deepEqual(grants(asked), ['marketing']);
    await click(asked.label('marketing'));
    assert.deepEqual(grants(asked), []);
  });
});

describe('one box, one purpose', () => {
  const news = { id: 'news', label: 'Harbour news', disclosure: 'What happens at the harbour.' };
  const purposes = ['marketing', 'service', 'groups'].map((id) => ({ ...news, id }));

  it('there are as many boxes as purposes, and none of them ticks another', async () => {
    const asked = await optIn({ phone: PHONE }, { properties: { purposes } });
    const boxes = [...asked.element.renderRoot.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    assert.lengthOf(boxes, purposes.length);
    for (const [index, box] of boxes.entries()) {
      await click(box);
      assert.deepEqual(
        grants(asked),
        purposes.slice(0, index + 1).map(({ id }) => id),
      );
    }
    await click(boxes[1]!);
    assert.deepEqual(grants(asked), ['marketing', 'groups']);
  });

  it('no box is required, whatever the page asks for', async () => {
    const form = page<HTMLFormElement>('<form></form>');
    const asked = await optIn({ phone: PHONE, required: '' }, { into: form, properties: { required: true } });
    assert.isFalse(asked.box('marketing').required);
    assert.isFalse(asked.box('marketing').hasAttribute('aria-required'));
    assert.isTrue(asked.element.checkValidity());
    assert.isTrue(form.checkValidity());
  });
});

describe('two elements on one page', () => {
  it('know nothing of each other', async () => {
    const [one, other] = [
      await optIn({ phone: PHONE }),
      await optIn({ phone: PHONE, business: 'High Tide' }),
    ];
    await click(one.label('marketing'));
    await click(other.label('service'));
    assert.deepEqual([grants(one), grants(other)], [['marketing'], ['service']]);
    one.element.reset();
    assert.deepEqual([grants(one), grants(other)], [[], ['service']]);
    assert.equal(other.element.capture()?.controller.name, 'High Tide');
  });
});
