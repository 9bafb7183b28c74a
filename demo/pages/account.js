/** An account page: the shop's server says how the person stands, and the element shows it. */
import { showPermissions } from './permissions.js';
import { consentsOf, numberIn } from './shop-server.js';

const PURPOSES = ['marketing', 'service'];

const signIn = document.querySelector('#sign-in');
const who = document.querySelector('#who');
const choices = document.querySelector('#choices');
const permissions = document.querySelector('#permissions');
let phone;

const refresh = () => showPermissions(permissions, phone, PURPOSES);

signIn.addEventListener('submit', async (event) => {
  event.preventDefault();
  const number = numberIn(new FormData(signIn).get('number'));
  if (!/^\+[1-9]\d{6,14}$/.test(number)) {
    who.textContent = 'Start with + and the country code.';
    return;
  }
  phone = number;
  const own = document.importNode(document.querySelector('#own').content, true);
  own.querySelector('whatsapp-opt-in').consents = await consentsOf(phone);
  choices.replaceChildren(own);
  choices.hidden = false;
  who.textContent = `Signed in as ${phone}.`;
  await refresh();
});
choices.addEventListener('opt-in-delivered', refresh);
