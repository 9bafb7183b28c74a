import { assert } from 'chai';
import { click, type } from '../../wtr/input.js';
import { until } from '../support/opt-in.js';
import { markup, tag } from './asking.js';
import { everShop } from './others.js';
import { plain } from './plain.js';
import { ask } from './row.js';
import { visit, type Shop, type Visit } from './support.js';
import { blocks } from './woocommerce.js';

interface Unheard {
  where: string;
  shop: Shop;
  number?: string;
  order: string;
}

const GONE = `<button type="button" id="go" onclick="document.querySelector('main').remove()">Order</button>`;
const ORDERS = `<button type="button" id="go"
  onclick="fetch(shop.orders, { method: 'POST', body: '{}' }).then(shop.placed)">Order</button>`;
const within = (button: string) =>
  plain({ before: '<main>', button, after: '</main>' }, ask(markup, { 'phone-field': '#phone' }));

/** Orders that nothing tells the element of, as the site has not named the button. */
const UNHEARD: Unheard[] = [
  {
    where: 'WooCommerce, block checkout, in its form',
    shop: blocks(
      'footer',
      ask(tag, { 'phone-field': '#billing-phone', target: 'form.wc-block-checkout__form' }),
    ),
    number: '#billing-phone',
    order: '.wc-block-components-checkout-place-order-button',
  },
  {
    where: 'WooCommerce, block checkout, outside its form',
    shop: blocks('footer', ask(tag, { 'phone-field': '#billing-phone' })),
    number: '#billing-phone',
    order: '.wc-block-components-checkout-place-order-button',
  },
  {
    where: 'EverShop',
    shop: everShop(ask(tag, { target: '#checkoutForm' })),
    order: '#checkoutForm > button',
  },
  { where: 'a page that sends JSON and leaves', shop: within(ORDERS), number: '#phone', order: '#go' },
  { where: 'an app that takes the element away', shop: within(GONE), number: '#phone', order: '#go' },
];

/** Ticks a box, or none, gives the number and orders. */
async function order({ shop, number, order }: Unheard, isTicked: boolean): Promise<Visit> {
  const there = await visit(shop);
  if (there.document.querySelector('.is-loading, #checkoutForm')) await there.updated(1);
  if (number) await there.types(number, '0151 12345678');
  const asked = await there.asked();
  if (isTicked) await click(asked.box('marketing'));
  if (!number && isTicked) {
    await click(asked.part('phone-input'));
    await type('0151 12345678');
  }
  await there.clicks(order);
  await until(() => !asked.element.isConnected || there.document.querySelector('#thanks'));
  return there;
}

describe('who runs the shop reads at the first try that ticks were lost, where no order is heard of:', () => {
  for (const unheard of UNHEARD)
    it(unheard.where, async () => {
      const there = await order(unheard, true);
      await until(() => window.told.length);
      assert.lengthOf(window.told, 1);
      assert.match(window.told[0]!, /^<whatsapp-opt-in> .*submit-on/);
      assert.lengthOf(await there.atEndpoint(), 0);
      assert.deepEqual(window.faults, []);
    });

  it('and is told nothing where no box was ticked', async () => {
    for (const unheard of UNHEARD.slice(-2)) await order(unheard, false);
    assert.deepEqual(window.told, []);
  });
});

describe('a tag manager that takes the options off the tag', () => {
  it('leaves one line in the console, and a page that works', async () => {
    await visit(() => ({
      body: `<h1>Shop</h1><script>
        const script = document.createElement('script');
        script.async = true;
        script.src = '/dist/loader.js';
        document.body.append(script);
      </script>`,
    }));
    await until(() => window.told.length);
    assert.lengthOf(window.told, 1);
    assert.match(window.told[0]!, /^<whatsapp-opt-in> option-missing: /);
    assert.deepEqual(window.faults, []);
  });
});
