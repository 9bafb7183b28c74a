/** The words have changed since somebody agreed: what the new page shows them, and what may be sent until they answer. */
import { showPermissions } from './permissions.js';
import { consentsOf } from './shop-server.js';

const after = document.querySelector('#after');
const permissions = document.querySelector('#permissions');

const refresh = (phone) => showPermissions(permissions, phone, ['groups']);

/** The page of November, for the person who agreed in October. */
async function openNovember(phone) {
  const own = document.importNode(document.querySelector('#own').content, true);
  own.querySelector('whatsapp-opt-in').consents = await consentsOf(phone);
  after.replaceChildren(own);
  document.querySelector('#nothing').hidden = true;
}

document.querySelector('#before').addEventListener('opt-in-delivered', async ({ detail }) => {
  const { phone } = detail.proof.subject;
  await openNovember(phone);
  await refresh(phone);
});
after.addEventListener('opt-in-delivered', ({ detail }) => refresh(detail.proof.subject.phone));
