import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { until } from '../support/opt-in.js';
import { markup, tag } from './asking.js';
import { ask, type Ask } from './row.js';
import { assertAgreed, html, visit, type Shop, type Visit } from './support.js';

const TURBO = '<script src="/packages/turbo.js"></script>';

/** A checkout and a cart, with links to each other; Turbo changes the page without leaving it. */
const site =
  (asking: Ask): Shop =>
  (at) => {
    const { head, body } = asking(at);
    const cart = `<h1 id="in-cart">Cart</h1><a id="checkout" href="${at.here}">Checkout</a>`;
    return {
      head: TURBO + head,
      body: `<h1>Checkout</h1><a id="cart" href="${at.updates}">Cart</a><div id="place">${body}</div>`,
      updates: [
        html(`<!doctype html><html lang="en"><head>${TURBO}${head}</head><body>${cart}</body></html>`),
      ],
    };
  };

/** Waits until Turbo shows what it fetched, not the preview that it takes out of its cache and replaces. */
async function arrived(there: Visit, selector: string): Promise<void> {
  await there.find(selector);
  await until(() => !there.document.documentElement.matches('[data-turbo-preview], [aria-busy]'));
}

async function goesToCart(there: Visit): Promise<void> {
  await there.clicks('#cart');
  await arrived(there, '#in-cart');
  assert.isNull(there.document.querySelector('#place'));
  assert.lengthOf(there.elements, 0);
}

async function isUnticked(there: Visit) {
  await arrived(there, '#place');
  const asked = await there.asked();
  assert.equal(asked.element.parentElement?.id, 'place');
  assert.isFalse(asked.box('marketing').checked);
  assert.deepEqual(
    asked.element.choices.map(({ granted }) => granted),
    [false, false],
  );
  return asked;
}

for (const how of [tag, markup])
  describe(`Turbo visits, the element by ${how.name}`, () => {
    it('to the cart, back, there again and forward to the checkout: one element each time, and one proof', async () => {
      const there = await visit(site(ask(how, { phone: '+4915112345678' })));
      await click((await isUnticked(there)).box('marketing'));
      await goesToCart(there);
      there.window.history.back();
      await click((await isUnticked(there)).box('marketing'));
      await goesToCart(there);
      await there.clicks('#checkout');
      const asked = await isUnticked(there);
      await click(asked.box('marketing'));
      await click(asked.part('confirm'));
      await there.delivered();
      const proofs = await there.atEndpoint();
      assert.lengthOf(proofs, 1);
      assertAgreed(proofs[0]);
      assert.deepEqual(window.faults, []);
    });
  });

const KEEP_ALIVE = `<script src="/packages/vue.js"></script><div id="app"></div><script>
  const { createApp, h, KeepAlive, ref } = Vue;
  const step = ref('address');
  const options = JSON.parse(document.querySelector('#options').textContent);
  const Address = { name: 'Address', render: () => h('div', { id: 'address' }, h('whatsapp-opt-in', options)) };
  const Pay = { name: 'Pay', render: () => h('div', { id: 'pay' }, 'Pay') };
  const button = (to) => h('button', { type: 'button', id: 'to-' + to, onClick: () => (step.value = to) }, to);
  createApp({
    render: () => h('div', [
      button('address'), button('pay'),
      h(KeepAlive, null, { default: () => h(step.value === 'pay' ? Pay : Address) }),
    ]),
  }).mount('#app');
</script>`;

describe('Vue puts a step of the checkout away with KeepAlive', () => {
  it('and brings it back with the ticks that were in it; nothing is said, and one proof is left', async () => {
    const there = await visit((at) => {
      const { head, body } = ask(markup, { phone: '+4915112345678' })(at);
      const options = Object.fromEntries(
        [...body.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      const json = `<script type="application/json" id="options">${JSON.stringify(options)}</script>`;
      return { head, body: json + KEEP_ALIVE };
    });
    const { element, box, part } = await there.asked();
    await click(box('marketing'));
    await there.clicks('#to-pay');
    await there.find('#pay');
    assert.isFalse(element.isConnected);
    await there.clicks('#to-address');
    const back = await there.asked();
    assert.equal(back.element, element);
    assert.isTrue(box('marketing').checked);
    assert.equal(part('status').innerText.trim(), '');
    await click(part('confirm'));
    await there.delivered();
    const proofs = await there.atEndpoint();
    assert.lengthOf(proofs, 1);
    assertAgreed(proofs[0]);
    assert.deepEqual(window.faults, []);
  });
});
