import type { Ask } from './row.js';
import type { Addresses, Shop } from './support.js';

/** Where a shop's theme or plugin can put something into the classic checkout. */
export type Hook = 'after-billing-form' | 'in-customer-details' | 'before-submit' | 'footer';

/** The part that is replaced after each change of the address; its script tags are run again. */
const payment = (country: string, asking: string) => `
  <div id="payment" class="woocommerce-checkout-payment">
    <ul class="wc_payment_methods"><li>Cash on delivery in ${country}</li></ul>
    <div class="form-row place-order">
      ${asking}
      <button type="submit" class="button alt" name="woocommerce_checkout_place_order" id="place_order"
        value="Place order">Place order</button>
    </div>
  </div>`;

const checkout = ({ orders }: Addresses, at: (hook: Hook) => string) => `
  <form name="checkout" method="post" class="checkout woocommerce-checkout" action="${orders}">
    <div id="customer_details">
      <div class="woocommerce-billing-fields">
        <label for="billing_phone">Phone</label>
        <input type="tel" name="billing_phone" id="billing_phone">
        <label for="billing_country">Country</label>
        <select name="billing_country" id="billing_country">
          <option value="DE">Germany</option><option value="AT">Austria</option>
        </select>
      </div>
      ${at('after-billing-form')}${at('in-customer-details')}
    </div>
    <div id="order_review">${payment('Germany', at('before-submit'))}</div>
  </form>
  <footer>${at('footer')}</footer>
  <script src="/test/pages/shops/woocommerce-classic.js"></script>`;

const JQUERY = '<script src="/packages/jquery-3.js"></script>';

/** The classic checkout, with the element at one of the hooks. */
export function classic(hook: Hook, ask: Ask): Shop {
  return (at) => {
    const { head, body } = ask(at);
    const here = (place: Hook) => (place === hook ? body : '');
    const fragments = (country: string) => ({
      status: 200,
      body: { fragments: { '.woocommerce-checkout-payment': payment(country, here('before-submit')) } },
    });
    return {
      head: JQUERY + head,
      body: checkout(at, here),
      updates: [{ ...fragments('Germany'), hold: true }, fragments('Austria')],
    };
  };
}

/** The block checkout: React builds it anew, and keeps the markup of an HTML block inside it. */
export function blocks(place: 'inside' | 'footer', ask: Ask): Shop {
  return (at) => {
    const { head, body } = ask(at);
    const inside = place === 'inside' ? `<div class="wp-block-html">${body}</div>` : '';
    return {
      head,
      body: `<main><div class="wp-block-woocommerce-checkout is-loading">${inside}<p>Loading</p></div></main>
        <footer>${place === 'footer' ? body : ''}</footer>
        <script src="/packages/react.js"></script>
        <script src="/test/pages/shops/woocommerce-blocks.js"></script>`,
      updates: [{ status: 200, body: { items: [] }, hold: true }],
    };
  };
}

/** Where the shopper comes to after ordering. */
export function thankYou(ask: Ask): Shop {
  return (at) => {
    const { head, body } = ask(at);
    return { head, body: `<div class="woocommerce-order"><p>Order 1001. Thank you.</p>${body}</div>` };
  };
}
