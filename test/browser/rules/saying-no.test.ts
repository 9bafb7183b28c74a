import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { endpoint } from '../../wtr/endpoint.js';
import { optIn, page, storage, type OptIn } from '../support/opt-in.js';

const PHONE = '+4915112345678';

/** What the browser has asked the network for, other than the component's own files. */
const requests = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !/\/(?:src|node_modules)\/|\/control$|__web-/.test(name))
    .sort();

describe('saying no leaves no trace', () => {
  const confirmations: Record<string, (asked: OptIn) => Promise<unknown>> = {
    'by confirm()': ({ element }) => element.confirm(),
    'by the own button': ({ part }) => click(part('confirm')),
    'by the own button, after a tick that was taken back': async ({ box, label, part }) => {
      await click(box('marketing'));
      await click(label('marketing'));
      await click(part('confirm'));
    },
  };
  for (const [how, confirm] of Object.entries(confirmations)) {
    it(how, async () => {
      const shop = await endpoint();
      const before = { asked: requests(), cookie: document.cookie, kept: JSON.stringify(localStorage) };
      const proofs: unknown[] = [];
      const properties = { endpoint: shop.url, onConsent: (proof: unknown) => proofs.push(proof) };
      const asked = await optIn({ phone: PHONE }, { properties });
      await confirm(asked);
      assert.lengthOf(await shop.requests(), 0);
      assert.deepEqual(requests(), before.asked);
      assert.equal(JSON.stringify(localStorage), before.kept);
      assert.lengthOf(sessionStorage, 0);
      assert.equal(document.cookie, before.cookie);
      assert.deepEqual(proofs, []);
      assert.lengthOf(asked.heard('opt-in-proof'), 0);
      assert.lengthOf(asked.heard('opt-in-before-confirm'), 0);
      assert.deepEqual(asked.errors(), []);
      assert.isUndefined(asked.element.lastProof);
      assert.equal(asked.element.state, 'ready');
    });
  }

  it('in a form: it goes its way at once, with the plain answer and no proof', async () => {
    const form = page<HTMLFormElement>('<form><button>Buy</button></form>');
    const sent: [string, FormDataEntryValue][][] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push([...new FormData(form)]);
    });
    // No number is needed for a no either.
    const asked = await optIn({ phone: undefined }, { into: form });
    await click(form.querySelector('button')!);
    assert.deepEqual(sent, [
      [
        ['whatsapp_opt_in.marketing', 'not-granted'],
        ['whatsapp_opt_in.service', 'not-granted'],
      ],
    ]);
    assert.deepEqual(storage(), {});
    assert.deepEqual(asked.errors(), []);
  });

  it('and the own button says so, without asking back', async () => {
    const asked = await optIn({ phone: PHONE, endpoint: '/never' });
    await click(asked.part('confirm'));
    assert.include(asked.part('status').textContent, 'No box is ticked, so nothing was saved.');
    assert.isNull(asked.element.renderRoot.querySelector('dialog, [role=dialog], [role=alertdialog]'));
  });
});

describe('before the confirmation', () => {
  it('a tick asks the network for nothing but our own files, and keeps nothing', async () => {
    const shop = await endpoint();
    const before = requests();
    const asked = await optIn({ endpoint: shop.url });
    await click(asked.box('marketing'));
    await click(asked.part('phone-input'));
    assert.deepEqual(requests(), before);
    assert.lengthOf(await shop.requests(), 0);
    assert.deepEqual(storage(), {});
  });
});
