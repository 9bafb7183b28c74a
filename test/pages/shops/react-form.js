/** A checkout of our days: React holds the values, `onSubmit` prevents and sends them. */
const { createElement: h, useState } = window.React;

function Checkout() {
  const [phone, setPhone] = useState('');
  const order = async (event) => {
    event.preventDefault();
    const body = new FormData(event.target);
    await fetch(window.shop.orders, { method: 'POST', body });
    window.shop.placed();
  };
  return h(
    'form',
    { onSubmit: order },
    h('input', {
      id: 'phone',
      name: 'phone',
      type: 'tel',
      value: phone,
      onChange: ({ target }) => setPhone(target.value),
    }),
    h('div', { id: 'messages', key: phone.length > 5 ? 'long' : 'short' }),
    h('button', null, 'Place order'),
  );
}

window.ReactDOM.createRoot(document.querySelector('#app')).render(h(Checkout));
