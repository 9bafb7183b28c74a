/**
 * What WooCommerce's block checkout does: React takes over what the server wrote, once its own data has come, keeps
 * the markup of other blocks inside as markup, and sends the order from a button of type "button".
 */
const { createElement: h, useState } = window.React;
const container = document.querySelector('.wp-block-woocommerce-checkout');
const foreign = container.querySelector('.wp-block-html')?.innerHTML;

function Checkout() {
  const [phone, setPhone] = useState('');
  const order = async () => {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ billing_address: { phone }, payment_method: 'cod' });
    await fetch(window.shop.orders, { method: 'POST', headers, body });
    window.shop.placed();
  };
  return h(
    'form',
    { className: 'wc-block-checkout__form' },
    h('label', { htmlFor: 'billing-phone' }, 'Phone'),
    h('input', {
      id: 'billing-phone',
      type: 'tel',
      value: phone,
      onChange: ({ target }) => setPhone(target.value),
    }),
    foreign && h('div', { className: 'wp-block-html', dangerouslySetInnerHTML: { __html: foreign } }),
    h('p', null, phone ? `We call ${phone} should something be wrong.` : 'No number yet.'),
    h(
      'button',
      { type: 'button', className: 'wc-block-components-checkout-place-order-button', onClick: order },
      'Place order',
    ),
  );
}

async function start() {
  await fetch(window.shop.updates, { method: 'POST' });
  container.classList.remove('is-loading');
  window.ReactDOM.createRoot(container).render(h(Checkout));
  window.shop.updated++;
}
void start();
