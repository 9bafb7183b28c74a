import type { Ask } from './row.js';
import { html, type Shop } from './support.js';

const JQUERY = '<script src="/packages/jquery-3.js"></script>';
const REACT = '<script src="/packages/react.js"></script>';

/** OpenCart: an address that goes out first, and a last step that is loaded into the page. */
export function openCart(place: 'register' | 'above-confirm' | 'confirm', ask: Ask): Shop {
  return (at) => {
    const { head, body } = ask(at);
    const here = (name: typeof place) => (name === place ? body : '');
    const confirm = `${here('confirm')}
      <button type="button" id="button-confirm" class="btn btn-primary">Confirm Order</button>
      <script>$('#button-confirm').on('click', function () {
        $.ajax({ url: shop.orders, type: 'POST', data: 'confirm=1', dataType: 'text', success: shop.placed });
      });</script>`;
    return {
      head: JQUERY + head,
      body: `<form id="form-register"><input type="tel" name="telephone" id="input-telephone">
          ${here('register')}<button type="submit" id="button-register">Continue</button></form>
        <div>${here('above-confirm')}<div id="checkout-confirm"></div></div>
        <script src="/test/pages/shops/opencart.js"></script>`,
      updates: [html(confirm)],
    };
  };
}

/** EverShop: written by the server, hydrated by React, ordered by a button of type "button". */
export function everShop(ask: Ask): Shop {
  return (at) => {
    const { head, body } = ask(at);
    const form = `<form id="checkoutForm"><input name="telephone" type="tel"><button type="button">Place Order</button></form>`;
    return {
      head,
      body: `<div id="app">${form}</div>${REACT}<script src="/test/pages/shops/evershop.js"></script>${body}`,
      updates: [{ status: 200, body: {}, hold: true }],
    };
  };
}

/** Magento 2: the click on the submit button is prevented. */
export function magento(ask: Ask): Shop {
  return (at) => {
    const { head, body } = ask(at);
    return {
      head,
      body: `<form id="co-payment-form"><input type="tel" name="telephone" id="telephone">${body}
          <button type="submit" class="action primary checkout"><span>Place Order</span></button></form>
        <script src="/test/pages/shops/magento.js"></script>`,
    };
  };
}

/** A React form whose `onSubmit` sends its data, around a place that React makes anew. */
export function reactForm(ask: Ask): Shop {
  return (at) => {
    const { head, body } = ask(at);
    const app = '<div id="app"></div><script src="/test/pages/shops/react-form.js"></script>';
    return { head: REACT + head, body: app + body };
  };
}
