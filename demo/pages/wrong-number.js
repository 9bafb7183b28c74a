/** Shows, after each change, what the form's data are. Reading them sends nothing and confirms nothing. */
import { element } from './dom.js';

const form = document.querySelector('#checkout');
const entries = document.querySelector('#entries');

function show() {
  const data = [...new FormData(form)].filter(([name]) => name.startsWith('whatsapp_opt_in'));
  entries.replaceChildren(...data.flatMap(line));
}

function line([name, value]) {
  const code = element('code', {}, [name]);
  const text = name === 'whatsapp_opt_in' ? `a proof for ${JSON.parse(value).subject.phone}` : value;
  return [element('dt', {}, [code]), element('dd', {}, [text])];
}

for (const type of ['opt-in-ready', 'opt-in-change', 'input', 'change']) form.addEventListener(type, show);
