/** A checkout that sends what it has collected itself. Its form is never submitted, and never read. */
const optIn = document.querySelector('whatsapp-opt-in');
const named = document.querySelector('#named');
const order = document.querySelector('#order');
const valueOf = (id) => document.getElementById(id).value;

named.addEventListener('change', () => {
  if (named.checked) optIn.setAttribute('submit-on', '#order');
  else optIn.removeAttribute('submit-on');
});

order.addEventListener('click', async () => {
  order.disabled = true;
  const response = await fetch('/orders', {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams({ email: valueOf('email'), phone: valueOf('phone') }),
  });
  const { id } = await response.json();
  location.assign(`/orders/${id}`);
});
