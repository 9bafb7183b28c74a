import { assert } from 'chai';
import { optIn, page, watch } from '../support/opt-in.js';

const PHONE = '+4915112345678';

/** Whether nothing at all says yes. */
function isUnticked(element: Parameters<typeof watch>[0]): boolean {
  const boxes = [...element.renderRoot.querySelectorAll('input')];
  return boxes.every((box) => !box.matches(':checked')) && element.choices.every(({ granted }) => !granted);
}

describe('no option ticks a box:', () => {
  const words = ['checked', 'value', 'granted', 'selected', 'marketing', 'default-checked', 'consents'];

  for (const word of words) {
    it(`${word} as an attribute`, async () => {
      for (const value of ['', 'true', 'marketing', 'granted', 'on']) {
        const asked = await optIn({ phone: PHONE, [word]: value });
        assert.isTrue(isUnticked(asked.element));
        assert.lengthOf(asked.element.choices, 2);
        asked.element.setAttribute(word, `${value} `);
        await asked.element.updateComplete;
        assert.isTrue(isUnticked(asked.element));
      }
    });

    it(`${word} as a property`, async () => {
      const properties = { [word]: true };
      const asked = await optIn({ phone: PHONE }, { properties });
      Object.assign(asked.element, { [word]: ['marketing'] });
      asked.element.requestUpdate();
      await asked.element.updateComplete;
      assert.isTrue(isUnticked(asked.element));
      assert.isNull(asked.element.capture());
    });

    it(`${word} in the JSON child, in config, or in a purpose: an error, and nothing is shown`, async () => {
      const html = `<script type="application/json">{"${word}": true}</script>`;
      const purpose = { id: 'marketing', [word]: true };
      const asked = [
        await optIn({ phone: PHONE }, { html }),
        await optIn({ phone: PHONE }, { properties: { config: { [word]: true } } }),
        await optIn({ phone: PHONE }, { properties: { purposes: [purpose] } }),
      ];
      for (const { element, errors } of asked) {
        assert.deepEqual(
          errors().map(({ code }) => code),
          ['option-invalid'],
        );
        assert.deepEqual(element.choices, []);
        assert.isTrue(isUnticked(element));
      }
    });
  }

  it('choices and state cannot be set', async () => {
    const { element } = await optIn({ phone: PHONE });
    const granted = [{ purpose: 'marketing', granted: true }];
    assert.throws(() => Object.assign(element, { choices: granted }), TypeError);
    assert.throws(() => Object.assign(element, { state: 'delivered' }), TypeError);
    assert.isTrue(isUnticked(element));
  });

  it('a proof of an earlier visit, put where the element keeps its last one', async () => {
    const { element } = await optIn({ phone: PHONE });
    Object.assign(element, {
      lastProof: { id: 'forged', choices: [{ purpose: 'marketing', granted: true }] },
    });
    await element.updateComplete;
    assert.isTrue(isUnticked(element));
    assert.equal((await element.confirm()).status, 'nothing-to-record');
  });

  it('ticked boxes in the markup, slotted or in a shadow root that the page declared', async () => {
    const box = '<input type="checkbox" id="purpose-marketing" checked>';
    const slotted = await optIn({ phone: PHONE }, { html: box });
    assert.isTrue(isUnticked(slotted.element));

    const place = page('<div></div>');
    const row = `<div data-purpose="marketing">${box}<label for="purpose-marketing">Yes</label></div>`;
    place.setHTMLUnsafe(
      `<whatsapp-opt-in business="Low Tide Coffee" privacy-url="/privacy" phone="${PHONE}" lang="en">` +
        `<template shadowrootmode="open">${row}</template></whatsapp-opt-in>`,
    );
    const element = place.querySelector('whatsapp-opt-in')!;
    await element.updateComplete;
    assert.isTrue(isUnticked(element));
    assert.isNull(element.capture());
  });
});
