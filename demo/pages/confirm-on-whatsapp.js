/** The phone beside the element: what the link or the code would open there, and what becomes of it. */
import { showPermissions } from './permissions.js';
import { beOf, open, prepare } from './phone.js';

const optIn = document.querySelector('whatsapp-opt-in');
const permissions = document.querySelector('#permissions');
let phone;

const refresh = () => phone && showPermissions(permissions, phone, ['marketing', 'service']);

optIn.addEventListener('opt-in-delivered', async ({ detail }) => {
  phone = detail.proof.subject.phone;
  beOf(phone);
  await refresh();
});

// What a camera would read off the code is the address of the link below it.
let offered = '';
const watched = new MutationObserver(() => {
  const link = optIn.shadowRoot.querySelector('[part=whatsapp-link]');
  const text = link ? new URL(link.href).searchParams.get('text') : '';
  if (text && text !== offered) prepare(text);
  offered = text;
});

// The real WhatsApp would open in another window, with a number that does not exist.
optIn.addEventListener('click', (event) => {
  const isLink = event.composedPath().some((node) => node.part?.contains('whatsapp-link'));
  if (!isLink) return;
  event.preventDefault();
  open();
});
document.querySelector('#chat').addEventListener('sent', refresh);

await customElements.whenDefined('whatsapp-opt-in');
watched.observe(optIn.shadowRoot, { childList: true, subtree: true, attributeFilter: ['href'] });
