/**
 * What EverShop's checkout does: React hydrates what the server wrote and asks the fields of the form itself when a
 * button of type "button" is pressed; the form never submits.
 */
const { createElement: h, useRef, useState } = window.React;

function Checkout() {
  const fields = useRef({});
  const [isSending, setSending] = useState(false);
  const register = (name) => ({ name, ref: (node) => (fields.current[name] = node) });
  const order = async () => {
    setSending(true);
    const values = Object.entries(fields.current).map(([name, { value }]) => [name, value]);
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify(Object.fromEntries(values));
    await fetch(window.shop.orders, { method: 'POST', headers, body });
    window.shop.placed();
  };
  return h(
    'form',
    { id: 'checkoutForm' },
    h('input', { ...register('telephone'), type: 'tel' }),
    h('button', { type: 'button', disabled: isSending, onClick: order }, 'Place Order'),
  );
}

async function start() {
  await fetch(window.shop.updates, { method: 'POST' });
  window.ReactDOM.hydrateRoot(document.querySelector('#app'), h(Checkout), { onRecoverableError() {} });
  window.shop.updated++;
}
void start();
