import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { until } from '../support/opt-in.js';
import { markup, tag } from './asking.js';
import { plain } from './plain.js';
import { ask } from './row.js';
import { assertAgreed, visit, type Visit } from './support.js';
import { classic } from './woocommerce.js';

const PHONE = { 'phone-field': '#billing_phone' };

/** Has typed the number and ticked a box; then the shop replaces the part that the element is in, or another. */
async function changesCountry(there: Visit) {
  await there.types('#billing_phone', '+49 151 12345678'); // the country changes below
  await there.updated(1);
  const asked = await there.asked();
  await click(asked.box('marketing'));
  const country = await there.find<HTMLSelectElement>('#billing_country');
  country.value = 'AT';
  country.dispatchEvent(new Event('change', { bubbles: true }));
  await there.updated(2);
  return { before: asked, after: await there.asked() };
}

async function places(there: Visit): Promise<void> {
  await there.clicks('#place_order');
  await there.ordered();
}

for (const how of [tag, markup])
  describe(`WooCommerce replaces the part with the element, by ${how.name}, when the country changes`, () => {
    const shop = classic('before-submit', ask(how, PHONE));

    it('and the shopper reads that the ticks are gone', async () => {
      const { before, after } = await changesCountry(await visit(shop));
      assert.notEqual(after.element, before.element);
      assert.isFalse(after.box('marketing').checked);
      await until(() => after.part('status').innerText.trim());
      assert.deepEqual([window.told, window.faults], [[], []]);
    });

    it('and ticked again it leaves one proof', async () => {
      const there = await visit(shop);
      const { after } = await changesCountry(there);
      await click(after.box('marketing'));
      await until(() => after.element.capture());
      await places(there);
      await there.delivered();
      const proofs = await there.atEndpoint();
      assert.lengthOf(proofs, 1);
      assertAgreed(proofs[0]);
      assert.deepEqual(await there.inOrders(), proofs);
    });

    it('and not ticked again it leaves none', async () => {
      const there = await visit(shop);
      await changesCountry(there);
      await places(there);
      assert.lengthOf(await there.atEndpoint(), 0);
      const fields = new Map(await there.orderFields());
      assert.isFalse(fields.has('whatsapp_opt_in'));
      assert.equal(fields.get('whatsapp_opt_in.marketing'), 'not-granted');
    });
  });

describe('WooCommerce replaces another part', () => {
  for (const how of [tag, markup])
    it(`and the ticks stay, by ${how.name}`, async () => {
      const { before, after } = await changesCountry(
        await visit(classic('after-billing-form', ask(how, PHONE))),
      );
      assert.equal(after.element, before.element);
      assert.isTrue(after.box('marketing').checked);
      assert.equal(after.part('status').innerText.trim(), '');
    });
});

type Morph = (there: Visit, part: Element, html: string) => void;

interface Morphing {
  Idiomorph: { morph(from: Element, to: string): void };
  morphdom(from: Element, to: string): void;
  Turbo: { renderStreamMessage(message: string): void };
}

/** What writes the server's markup into the page with as few changes as it can. */
const MORPHS: Record<string, Morph> = {
  idiomorph: ({ window }, part, html) => (window as unknown as Morphing).Idiomorph.morph(part, html),
  morphdom: ({ window }, part, html) => (window as unknown as Morphing).morphdom(part, html),
  turbo: ({ window }, _, html) =>
    (window as unknown as Morphing).Turbo.renderStreamMessage(
      `<turbo-stream action="replace" method="morph" target="part"><template>${html}</template></turbo-stream>`,
    ),
};

for (const [library, morph] of Object.entries(MORPHS))
  for (const how of [tag, markup])
    describe(`${library} morphs the part with the element, by ${how.name}, into what the server wrote`, () => {
      it('and the ticks stay, or the shopper reads that they are gone; then one proof is left', async () => {
        let part = '';
        const there = await visit((at) => {
          const asking = ask(how, { 'phone-field': '#phone' })(at);
          part = `<div id="part"><p>Delivery: 4 EUR</p>${asking.body}</div>`;
          const form = {
            head: `<script src="/packages/${library}.js"></script>`,
            button: '<button id="go">Order</button>',
          };
          return plain(
            { ...form, orders: ({ thanks }) => [{ status: 303, headers: { Location: thanks } }] },
            () => ({ ...asking, body: part }),
          )(at);
        });
        await there.types('#phone', '0151 12345678');
        await click((await there.asked()).box('marketing'));
        morph(there, await there.find('#part'), part.replace('4 EUR', '5 EUR'));
        await until(() => there.document.querySelector('#part > p')?.textContent === 'Delivery: 5 EUR');

        const asked = await there.asked();
        if (!asked.box('marketing').checked) {
          assert.equal(how, tag, 'markup stays as it is');
          await until(() => asked.part('status').innerText.trim());
          await click(asked.box('marketing'));
        }
        await until(() => asked.element.capture());
        await there.clicks('#go');
        await there.delivered();
        await there.ordered();
        const proofs = await there.atEndpoint();
        assert.lengthOf(proofs, 1);
        assertAgreed(proofs[0]);
        assert.deepEqual(await there.inOrders(), proofs);
        assert.deepEqual([window.told, window.faults], [[], []]);
      });
    });
