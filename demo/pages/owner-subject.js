/** What the owner sees of a person and can do: how they stand now, what they write, and erasing them. */
import { element } from './dom.js';
import { day } from './permissions.js';
import { send } from './shop-server.js';

/** @param now The receiver's answer about the person, or nothing when it knows them no more. */
export function standing(now) {
  if (!now) return '';
  const lines = now.purposes
    .filter(({ since }) => since)
    .map(({ purpose, granted, source }) => {
      const where = source === 'whatsapp' ? ' over WhatsApp' : '';
      const text = granted ? `${purpose}: yes` : `${purpose}: withdrawn${where}`;
      return element('li', { class: granted ? 'badge yes' : 'badge bad' }, [text]);
    });
  return element('div', { class: 'row' }, [
    element('span', { class: 'small' }, ['Today']),
    element('ul', { class: 'badges' }, lines),
  ]);
}

/** Lets the owner try what happens when the person writes to the shop. */
export function writer(phone, refresh) {
  const input = element('input', { name: 'text', required: '', 'aria-label': `Message from ${phone}` }, []);
  input.value = 'STOP';
  const form = element('form', { class: 'write' }, [
    input,
    element('button', { class: 'button quiet' }, ['They write on WhatsApp']),
  ]);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await send('/owner/whatsapp', { from: phone, text: input.value });
    await refresh();
  });
  return form;
}

export function eraser(phone, refresh) {
  const button = element('button', { class: 'button quiet', type: 'button' }, ['Erase this person']);
  button.addEventListener('click', async () => {
    if (!window.confirm(`Erase everything that names ${phone}? This cannot be undone.`)) return;
    await fetch(`/owner/subjects/${encodeURIComponent(phone)}`, { method: 'DELETE' });
    await refresh();
  });
  return button;
}

/** A link for this person, to be put into a message to them: it opens their own choices, without an account. */
export function linker(phone) {
  const made = element('p', { class: 'small', role: 'status' }, []);
  const button = element('button', { class: 'button quiet', type: 'button' }, [
    'Make a link for this person',
  ]);
  button.addEventListener('click', async () => {
    const response = await send(`/owner/subjects/${encodeURIComponent(phone)}/links`, {});
    const { url, expiresAt } = await response.json();
    const link = element('a', { href: url, target: '_blank', rel: 'noopener', class: 'long' }, [url]);
    made.replaceChildren(`Send it to them. Until ${day(expiresAt)} it opens what they chose: `, link);
  });
  return { button, made };
}
