/** An opt-in that begins in the chat: the shop asks there, and a tap or a word answers. */
import { element } from './dom.js';
import { showPermissions } from './permissions.js';
import { ownNumber, prepare, receive } from './phone.js';
import { read } from './shop-server.js';

const permissions = document.querySelector('#permissions');
const words = document.querySelector('#words');

async function refresh() {
  const consents = await showPermissions(permissions, ownNumber(), ['marketing', 'service']);
  const marketing = consents.purposes.find(({ purpose }) => purpose === 'marketing');
  words.replaceChildren(...facts(marketing).flatMap(pair));
  prepare(marketing?.granted ? 'STOP' : 'START');
}

function facts(consent) {
  if (!consent?.since) return [['Nothing', 'They have decided nothing.']];
  const { granted, since, source, words } = consent;
  const where = source === 'whatsapp' ? 'in the chat' : 'on a page';
  const told = [[granted ? 'Agreed' : 'Withdrawn', `${new Date(since).toLocaleString()}, ${where}`]];
  return words ? [...told, ['They said', words.label], ['To', words.disclosure]] : told;
}

function pair([name, text]) {
  return [element('dt', {}, [name]), element('dd', {}, [text])];
}

document.querySelector('#chat').addEventListener('sent', refresh);
document.querySelector('#from').addEventListener('change', refresh);
const { asked, replies } = await read('/owner/question');
receive(asked, replies);
await refresh();
