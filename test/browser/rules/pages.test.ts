import { assert } from 'chai';
import { click, type } from '../../wtr/input.js';
import { openPage } from '../../wtr/page.js';
import { frameOf, optInIn } from '../support/frame.js';
import { settled, until, watch } from '../support/opt-in.js';

const MODULE = '<script type="module" src="/src/define.ts"></script>';

/** The opt-in of a frame that was loaded anew. */
async function askedIn(frame: HTMLIFrameElement) {
  const shown = {
    window: frame.contentWindow as Window & typeof globalThis,
    document: frame.contentDocument!,
  };
  const asked = watch(await optInIn(shown));
  await settled(asked);
  return asked;
}

describe('nothing comes back ticked', () => {
  const returns: Record<string, (frame: HTMLIFrameElement) => Promise<unknown>> = {
    'with the back button': async (frame) => {
      const away = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      await click(frame.contentDocument!.querySelector('a')!);
      await away;
      const back = new Promise((resolve) => frame.contentWindow!.addEventListener('pagehide', resolve));
      frame.contentWindow!.history.back();
      await back;
      await until(() => frame.contentDocument?.querySelector('form'));
    },
    'with a reload': async (frame) => {
      const back = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.contentWindow!.location.reload();
      await back;
    },
  };
  for (const [how, comeBack] of Object.entries(returns)) {
    it(how, async () => {
      const frame = await openPage('element.html');
      const asked = await askedIn(frame);
      await click(frame.contentDocument!.querySelector('input')!);
      await type('leave it at the door');
      await click(asked.box('marketing'));
      await click(asked.label('service'));
      assert.isTrue(asked.element.choices.every(({ granted }) => granted));

      await comeBack(frame);
      const again = await askedIn(frame);
      assert.isTrue(again.element.choices.every(({ granted }) => !granted));
      assert.isFalse(again.box('marketing').matches(':checked') || again.box('service').matches(':checked'));
      const form = frame.contentDocument!.querySelector('form')!;
      assert.equal(new FormData(form).get('whatsapp_opt_in.marketing'), 'not-granted');
      assert.isNull(again.element.capture());
      frame.remove();
    });
  }
});

describe('an element that was there before its class', () => {
  it('keeps the properties that the page had set on it', async () => {
    const shown = await frameOf(`<!doctype html><html lang="en"><whatsapp-opt-in></whatsapp-opt-in>`);
    const { document } = shown;
    const early = document.querySelector('whatsapp-opt-in')!;
    const proofs: unknown[] = [];
    Object.assign(early, {
      business: 'Low Tide Coffee',
      phone: '+4915112345678',
      purposes: ['service'],
      onConsent: (proof: unknown) => proofs.push(proof),
      config: { privacyUrl: 'https://lowtide.example/privacy', reference: 'order-1' },
    });
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: '/src/define.ts' });
    document.body.append(script);
    const asked = watch(await optInIn(shown));
    await settled(asked);
    await click(asked.box('service'));
    const { status, proof } = await asked.element.confirm();
    assert.equal(status, 'delivered');
    assert.deepEqual(proof?.subject, { phone: '+4915112345678', reference: 'order-1' });
    assert.lengthOf(proofs, 1);
    // Still an accessor: a later change counts.
    asked.element.purposes = 'marketing service';
    await asked.element.updateComplete;
    assert.lengthOf(asked.element.choices, 2);
    assert.deepEqual(shown.faults, []);
  });

  it('is disabled if the page had disabled it, and not ticked if the page had "ticked" it', async () => {
    const shown = await frameOf(
      '<whatsapp-opt-in business="Low Tide Coffee" privacy-url="/p" lang="en"></whatsapp-opt-in>',
    );
    const early = shown.document.querySelector('whatsapp-opt-in')!;
    Object.assign(early, { disabled: true, checked: true, value: 'granted' });
    const script = shown.document.createElement('script');
    Object.assign(script, { type: 'module', src: '/src/define.ts' });
    shown.document.body.append(script);
    const asked = watch(await optInIn(shown));
    await settled(asked);
    assert.isTrue(asked.box('marketing').disabled);
    assert.isTrue(asked.element.hasAttribute('disabled'));
    assert.isFalse(asked.box('marketing').checked);
    asked.element.disabled = false;
    await asked.element.updateComplete;
    assert.isFalse(asked.box('marketing').disabled);
  });
});

describe('loading the component twice does no harm', () => {
  const OPT_IN = '<whatsapp-opt-in business="Low Tide Coffee" privacy-url="/p" lang="en"></whatsapp-opt-in>';

  it('from two addresses', async () => {
    const shown = await frameOf(
      `${OPT_IN}${MODULE}<script type="module" src="/src/define.ts?again"></script>`,
    );
    const asked = watch(await optInIn(shown));
    await settled(asked);
    const again = (await shown.window.eval("import('/src/define.ts?thrice')")) as { version: string };
    assert.isString(again.version);
    assert.deepEqual(shown.faults, []);
    await click(asked.box('marketing'));
    assert.isTrue(asked.element.choices[0]?.granted);
  });

  it('beside another class of the same name, which stays', async () => {
    const other = `<script>customElements.define('whatsapp-opt-in', class Other extends HTMLElement {})</script>`;
    const shown = await frameOf(`${OPT_IN}${other}`);
    const loaded = (await shown.window.eval("import('/src/define.ts')")) as Record<string, unknown>;
    assert.isFunction(loaded['WhatsAppOptIn']);
    assert.equal(shown.window.customElements.get('whatsapp-opt-in')?.name, 'Other');
    assert.deepEqual(shown.faults, []);
  });
});
