import { assert } from 'chai';
import { verify } from '../../../src/proof/index.js';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { until } from '../support/opt-in.js';
import { moduleTag, theOptIn, write } from '../script-tag/support.js';

const script = (text: string) => `<script>${text}</script>`;

/** What real pages load before us, by what it does to the browser's own. */
const LIBRARIES: Record<string, { src?: string; head?: string }> = {
  'Prototype 1.7.3 (Array.from)': { src: '/libraries/prototype.js' },
  'MooTools (Array.from, Event)': { src: '/libraries/mootools.js' },
  'datejs (Date.parse)': { src: '/node_modules/datejs/lib/date.js' },
  'Prototype 1.6 (toJSON)': {
    head: script(`
      Array.prototype.toJSON = function () { return '[' + [].map.call(this, (one) => JSON.stringify(one)).join(', ') + ']'; };
      String.prototype.toJSON = Number.prototype.toJSON = function () { return '"' + this + '"'; };
      Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };`),
  },
  'json.js (Object.prototype.toJSON)': {
    head: script('Object.prototype.toJSON = function () { return String(this); };'),
  },
  'scripts that add to Object and Array': {
    head: script(
      'Object.prototype.extend = Object.prototype.each = Array.prototype.remove = String.prototype.contains = function () {};',
    ),
  },
};

const form = (path: string) => `<form onsubmit="return false"><input id="phone" value="+4915112345678">
  <whatsapp-opt-in business="Low Tide Coffee" privacy-url="/privacy" endpoint="${path}" phone-field="#phone"></whatsapp-opt-in>
  <input name="submit"><input name="elements"><input name="id"><button>Order</button></form>`;

describe('beside libraries that replace what browsers have', () => {
  for (const [name, { src, head = '' }] of Object.entries(LIBRARIES))
    it(`a tick becomes a proof that holds: ${name}`, async function () {
      if (src && (await fetch(src)).status !== 200) this.skip();
      const at = await endpoint({ status: 201, body: {} });
      const page = await write(form(at.path) + moduleTag(), src ? `<script src="${src}"></script>` : head);
      const asked = await theOptIn(page);
      await click(asked.box('marketing'));
      await click(page.document.querySelector('button')!);
      const [request] = await at.received(1);
      await until(() => asked.element.state === 'delivered');
      const proof: unknown = JSON.parse(request!.body);
      assert.deepEqual(verify(proof).problems, []);
      assert.deepEqual(page.window.seen.faults, []);
      const internal = page.window.seen.errors.filter((line) => line.includes('internal'));
      assert.deepEqual(internal, []);
    });
});
