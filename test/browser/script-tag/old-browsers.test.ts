import { assert } from 'chai';
import type { OptInError } from '../../../src/index.js';
import { until } from '../support/opt-in.js';
import { moduleTag, write, type Site } from './support.js';

const ELEMENT = `<whatsapp-opt-in business="Low Tide Coffee" privacy-url="/p" endpoint="/consents"></whatsapp-opt-in>`;
const SHOP = '<form><input name="street" value="Quay 7"><button>Order</button></form>';

/** In the page, before the script: notes the errors, and takes away what an old browser has not. */
const without = (path: string) => `<script>
  window.told = [];
  addEventListener('opt-in-error', ({ detail }) => window.told.push(detail.error));
  delete ${path};
</script>`;

type Old = Site['window'] & { told: OptInError[] };

describe('a browser that is too old', () => {
  for (const missing of [
    'HTMLElement.prototype.attachInternals',
    'ElementInternals.prototype.setValidity',
    'String.prototype.toWellFormed',
    'Object.hasOwn',
    'AbortSignal.timeout',
    'window.structuredClone',
    'window.IntersectionObserver',
    'Intl.ListFormat',
  ])
    it(`is told of by a code, and the shop goes on, without ${missing}`, async () => {
      const site = await write(SHOP + ELEMENT, without(missing) + moduleTag());
      const page = site.window as Old;
      await until(() => page.told.length > 0);
      const [error] = page.told;
      assert.equal(error!.code, 'browser-unsupported');
      assert.equal(error!.value, missing.replace('window.', ''));
      const element = site.document.querySelector('whatsapp-opt-in')!;
      assert.equal(element.state, 'error');
      assert.equal(element.getBoundingClientRect().height, 0);
      assert.equal((await element.confirm()).status, 'invalid');
      assert.deepEqual([...new FormData(site.document.querySelector('form')!)], [['street', 'Quay 7']]);
      assert.deepEqual(page.seen.faults, []);
      assert.match(page.seen.errors.join(), /^<whatsapp-opt-in> browser-unsupported: [^,]+$/);
    });

  it('throws nothing on a page without the element', async () => {
    const site = await write(SHOP, without('AbortSignal.timeout') + moduleTag());
    await site.window.customElements.whenDefined('whatsapp-opt-in');
    assert.deepEqual(site.window.seen.faults, []);
  });
});
