import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { optIn, page, type OptIn } from '../support/opt-in.js';

const PHONE = '+4915112345678';
const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')!;

const rowOf = ({ box }: OptIn) => box('marketing').parentElement!;

/** A click on a label, out of the element's sight: the browser passes it on as a click of its own. */
function clickUnheard(label: HTMLElement) {
  const hide = (event: Event) => {
    if (!event.isTrusted) event.stopImmediatePropagation();
  };
  addEventListener('click', hide, true);
  label.click();
  removeEventListener('click', hide, true);
}

function labelFor(box: HTMLInputElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.htmlFor = box.id;
  return label;
}

const WAYS: Record<string, (optIn: OptIn) => void> = {
  'sets the box: checked': ({ box }) => (box('marketing').checked = true),
  'sets the box: defaultChecked': ({ box }) => (box('marketing').defaultChecked = true),
  'sets the box: the attribute': ({ box }) => box('marketing').setAttribute('checked', ''),
  'sets the box: the setter of the prototype': ({ box }) => native.set!.call(box('marketing'), true),
  'puts an accessor of its own on the box': ({ box }) => {
    assert.throws(() => Object.defineProperty(box('marketing'), 'checked', { value: true }), TypeError);
  },
  'clicks the box': ({ box }) => box('marketing').click(),
  'clicks the label': ({ label }) => label('marketing').click(),
  'clicks the row': (optIn) => rowOf(optIn).click(),
  'clicks the host': ({ element }) => element.click(),
  'clicks the box where the element does not hear it': ({ box }) => clickUnheard(box('marketing')),
  'dispatches a click at the box': ({ box }) =>
    box('marketing').dispatchEvent(
      new PointerEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: 1,
        pointerType: 'mouse',
      }),
    ),
  'dispatches change and input': ({ box }) => {
    for (const type of ['input', 'change'])
      box('marketing').dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  },
  'dispatches the keys of a person': ({ box }) => {
    box('marketing').focus();
    for (const type of ['keydown', 'keypress', 'keyup']) {
      const key = { key: ' ', code: 'Space', bubbles: true, composed: true, cancelable: true };
      box('marketing').dispatchEvent(new KeyboardEvent(type, key));
    }
  },
  'dispatches the pointer of a person': ({ box }) => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      box('marketing').dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, detail: 1 }));
  },
  'adds a label of its own and clicks it': ({ box, element }) => {
    const label = labelFor(box('marketing'));
    element.renderRoot.append(label);
    label.click();
  },
  'puts the box into a label of its own': (optIn) => {
    const [row, box] = [rowOf(optIn), optIn.box('marketing')];
    const label = document.createElement('label');
    optIn.element.renderRoot.append(label);
    label.append(box);
    label.click();
    row.prepend(box);
  },
  'takes the box out of its row and clicks it': (optIn) => {
    const [row, box] = [rowOf(optIn), optIn.box('marketing')];
    optIn.element.renderRoot.append(box);
    box.click();
    row.prepend(box);
  },
  'takes the box into the page and clicks it': (optIn) => {
    const [row, box] = [rowOf(optIn), optIn.box('marketing')];
    document.body.append(box);
    box.click();
    row.prepend(box);
  },
  'takes the box into the page and clicks a label there': (optIn) => {
    const [row, box] = [rowOf(optIn), optIn.box('marketing')];
    const label = labelFor(box);
    document.body.append(label, box);
    label.click();
    label.remove();
    row.prepend(box);
  },
  'takes the purpose off the row and clicks the box': (optIn) => {
    const [row, box] = [rowOf(optIn), optIn.box('marketing')];
    row.removeAttribute('data-purpose');
    box.click();
    row.setAttribute('data-purpose', 'marketing');
  },
  'puts a ticked box in place of the box': ({ box }) => {
    const other = box('marketing').cloneNode() as HTMLInputElement;
    other.defaultChecked = true;
    box('marketing').replaceWith(other);
  },
  'turns the box into a radio button': ({ box }) => {
    box('marketing').type = 'radio';
    box('marketing').click();
    box('marketing').type = 'checkbox';
  },
  'changes what choices says': ({ element }) => {
    for (const choice of element.choices) choice.granted = true;
    (element.choices as unknown[]).push({ purpose: 'marketing', granted: true });
  },
  'restores a state of the form': ({ element }) => {
    const restorable = element as { formStateRestoreCallback?: (state: unknown, mode: string) => void };
    restorable.formStateRestoreCallback?.('granted', 'restore');
    restorable.formStateRestoreCallback?.('granted', 'autocomplete');
  },
};

/** Nothing is granted: not to the page, not in the form's data, not in a proof, and in the end not to the eye. */
async function assertNothingGranted(it: OptIn, form: HTMLFormElement) {
  assert.deepEqual(
    it.element.choices.map(({ granted }) => granted),
    [false, false],
  );
  assert.lengthOf(it.heard('opt-in-change'), 0);
  assert.isNull(it.element.capture());
  assert.equal((await it.element.confirm()).status, 'nothing-to-record');
  assert.deepEqual(Object.fromEntries(new FormData(form)), {
    'whatsapp_opt_in.marketing': 'not-granted',
    'whatsapp_opt_in.service': 'not-granted',
  });
  assert.isFalse(it.box('marketing').checked);
  assert.isFalse(it.box('marketing').matches(':checked'));
}

describe('a script cannot tick a box when it', () => {
  for (const [way, attack] of Object.entries(WAYS)) {
    it(way, async () => {
      const form = page<HTMLFormElement>('<form></form>');
      const asked = await optIn({ phone: PHONE }, { into: form });
      attack(asked);
      await asked.element.updateComplete;
      await assertNothingGranted(asked, form);
    });
  }

  it('clicks a label where the element does not hear it', async () => {
    const form = page<HTMLFormElement>('<form></form>');
    const asked = await optIn({ phone: PHONE }, { into: form });
    clickUnheard(asked.label('marketing'));
    await assertNothingGranted(asked, form);
  });

  it('takes the box into the page, beside other words, and the person clicks it there', async () => {
    const form = page<HTMLFormElement>('<form></form>');
    const asked = await optIn({ phone: PHONE }, { into: form });
    const [row, box] = [rowOf(asked), asked.box('marketing')];
    page('<p>Gift wrapping: </p>').append(box);
    await click(box);
    assert.lengthOf(asked.errors('tick-refused'), 1);
    row.prepend(box);
    await assertNothingGranted(asked, form);
  });

  it('takes the box away for good', async () => {
    const asked = await optIn({ phone: PHONE });
    await click(asked.box('marketing'));
    asked.box('marketing').remove();
    assert.isNull(asked.element.capture());
    assert.equal((await asked.element.confirm()).status, 'nothing-to-record');
  });
});

describe('an attempt to tick a box by script', () => {
  const told = [
    'sets the box: checked',
    'clicks the box',
    'clicks the label',
    'dispatches a click at the box',
  ];
  for (const way of told) {
    it(`is reported when it ${way}`, async () => {
      const asked = await optIn({ phone: PHONE });
      WAYS[way]!(asked);
      assert.lengthOf(asked.errors('tick-refused'), 1);
      assert.isFalse(asked.box('marketing').checked);
    });
  }

  it('is found out at the confirmation when nothing told of it before', async () => {
    const asked = await optIn({ phone: PHONE, endpoint: '/never' });
    native.set!.call(asked.box('marketing'), true);
    await click(asked.part('confirm'));
    assert.lengthOf(asked.errors('tick-refused'), 1);
    assert.isFalse(asked.box('marketing').checked);
    assert.include(asked.text(), 'No box is ticked');
  });

  it('takes nothing from the person: the next real click ticks', async () => {
    const asked = await optIn({ phone: PHONE });
    asked.box('marketing').click();
    asked.box('marketing').checked = true;
    await click(asked.box('marketing'));
    assert.isTrue(asked.element.choices[0]!.granted);
    assert.isTrue(asked.box('marketing').checked);
  });

  it('does not take a tick away either', async () => {
    const asked = await optIn({ phone: PHONE });
    await click(asked.box('marketing'));
    asked.box('marketing').checked = false;
    asked.box('marketing').click();
    native.set!.call(asked.box('marketing'), false);
    assert.isTrue(asked.element.capture()?.choices[0]?.granted);
    assert.isTrue(asked.box('marketing').checked);
  });

  it('leaves no trace of acts in the evidence', async () => {
    const asked = await optIn({ phone: PHONE });
    WAYS['dispatches the pointer of a person']!(asked);
    WAYS['dispatches the keys of a person']!(asked);
    await click(asked.box('service'));
    assert.deepEqual(
      asked.element.capture()?.choices.map(({ evidence }) => evidence.events.length),
      [0, 1],
    );
  });
});
