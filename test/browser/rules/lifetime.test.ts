import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { endpoint } from '../../wtr/endpoint.js';
import { optIn, page, settled, watch, type OptIn } from '../support/opt-in.js';

const PHONE = '+4915112345678';

const isGranted = ({ element }: OptIn) => element.choices[0]?.granted;

async function ticked(setting: Parameters<typeof optIn>[1] = {}): Promise<OptIn> {
  const asked = await optIn({ phone: PHONE }, setting);
  await click(asked.box('marketing'));
  assert.isTrue(isGranted(asked));
  return asked;
}

describe('a tick stays when the element', () => {
  it('is moved', async () => {
    const asked = await ticked();
    page('<section></section>').append(asked.element);
    await asked.element.updateComplete;
    assert.isTrue(asked.box('marketing').checked);
    assert.isTrue(asked.element.capture()?.choices[0]?.granted);
  });

  it('is removed and put back later', async () => {
    const asked = await ticked();
    asked.element.remove();
    await new Promise(requestAnimationFrame);
    page('<section></section>').append(asked.element);
    await asked.element.updateComplete;
    assert.isTrue(asked.box('marketing').checked);
    assert.isTrue(asked.element.capture()?.choices[0]?.granted);
    await click(asked.label('marketing'));
    assert.isFalse(isGranted(asked));
  });

  it('changes while it is out of the document, where it has no language', async () => {
    const section = page('<section lang="de"></section>');
    const asked = await optIn({ phone: PHONE, lang: undefined }, { into: section });
    await click(asked.box('marketing'));
    asked.element.remove();
    asked.element.reference = 'order-7';
    await asked.element.updateComplete;
    section.append(asked.element);
    await settled(asked);
    assert.isTrue(isGranted(asked));
    assert.notInclude(asked.text(), 'entfernt');
  });

  it('is moved into a form, and is part of its data there', async () => {
    const asked = await ticked();
    const form = page<HTMLFormElement>('<form></form>');
    form.append(asked.element);
    await asked.element.updateComplete;
    assert.equal(new FormData(form).get('whatsapp_opt_in.marketing'), 'granted');
  });
});

describe('a clone starts unticked', () => {
  const copies: Record<string, (element: OptIn['element']) => OptIn['element']> = {
    cloneNode: (element) => document.createElement('div').appendChild(element.cloneNode(true)) as never,
    importNode: (element) => document.importNode(element, true),
    'its markup': (element) =>
      document.createRange().createContextualFragment(element.outerHTML).querySelector('whatsapp-opt-in')!,
  };
  for (const [how, copy] of Object.entries(copies)) {
    it(`made by ${how}, and leaves the original as it is`, async () => {
      const asked = await ticked();
      const clone = watch(page('<div></div>').appendChild(copy(asked.element)));
      await settled(clone);
      assert.isFalse(clone.box('marketing').checked);
      assert.isFalse(isGranted(clone));
      assert.isNull(clone.element.capture());
      await click(clone.box('service'));
      assert.deepEqual(
        asked.element.choices.map(({ granted }) => granted),
        [true, false],
      );
    });
  }
});

describe('nothing is ticked after', () => {
  it('reset()', async () => {
    const asked = await ticked();
    asked.element.reset();
    await asked.element.updateComplete;
    assert.isFalse(asked.box('marketing').checked);
    assert.isNull(asked.element.capture());
  });

  it("the form's reset button, the phone field included", async () => {
    const form = page<HTMLFormElement>('<form><button type="reset">Clear</button></form>');
    const asked = await optIn({}, { into: form });
    await click(asked.box('marketing'));
    const field = asked.part<HTMLInputElement>('phone-input');
    field.value = '0151 12345678';
    field.dispatchEvent(new Event('input'));
    await click(form.querySelector('button')!);
    assert.isFalse(asked.box('marketing').checked);
    assert.equal(field.value, '');
    assert.equal(new FormData(form).get('whatsapp_opt_in.marketing'), 'not-granted');
    assert.isTrue(form.checkValidity());
  });

  it('a return from the back/forward cache, which brings the page back whole', async () => {
    const shop = await endpoint();
    const asked = await ticked({ properties: { endpoint: shop.url } });
    await asked.element.confirm();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await asked.element.updateComplete;
    assert.isFalse(asked.box('marketing').checked);
    // What was agreed before stays agreed: nobody took it back.
    assert.equal((await asked.element.confirm()).status, 'nothing-to-record');
    assert.lengthOf(await shop.requests(), 1);
  });

  it('but not after the pageshow that ends every load', async () => {
    const asked = await ticked();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    assert.isTrue(isGranted(asked));
  });
});

describe('a disabled element', () => {
  const ways: Record<string, (asked: OptIn, off: boolean) => void> = {
    'by its attribute': ({ element }, off) => element.toggleAttribute('disabled', off),
    'by its property': ({ element }, off) => (element.disabled = off),
    'by a fieldset': ({ element }, off) => (element.closest('fieldset')!.disabled = off),
  };
  for (const [way, disable] of Object.entries(ways)) {
    it(`${way} takes no tick, records nothing, and is not in the form's data`, async () => {
      const form = page<HTMLFormElement>('<form><fieldset></fieldset></form>');
      const asked = await optIn({ phone: PHONE }, { into: form.firstElementChild! });
      await click(asked.box('service'));
      disable(asked, true);
      await asked.element.updateComplete;
      await click(asked.box('marketing'));
      await click(asked.label('marketing'));
      assert.isTrue(asked.box('marketing').disabled);
      assert.isFalse(isGranted(asked));
      assert.isNull(asked.element.capture());
      assert.equal((await asked.element.confirm()).status, 'nothing-to-record');
      assert.deepEqual([...new FormData(form)], []);

      disable(asked, false);
      await asked.element.updateComplete;
      // As with a native box, what was ticked before is ticked still.
      assert.isTrue(asked.box('service').checked);
      await click(asked.box('marketing'));
      assert.isTrue(isGranted(asked));
      assert.equal(new FormData(form).get('whatsapp_opt_in.marketing'), 'granted');
    });
  }
});
