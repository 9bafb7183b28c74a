/** A small stand-in for WhatsApp on the shopper's phone. */
import { element } from './dom.js';
import { numberIn, send } from './shop-server.js';

const chat = document.querySelector('#chat');
const compose = document.querySelector('#compose');
const from = document.querySelector('#from');
const draft = document.querySelector('#draft');

/** The phone's number, as WhatsApp knows it. */
export function ownNumber() {
  return numberIn(from.value);
}

/** Whose phone it is. */
export function beOf(number) {
  from.value = number;
}

let prepared = '';

/** What stands ready to be sent. The person may change it, and what they have typed stays. */
export function prepare(text) {
  if (!draft.value || draft.value === prepared) draft.value = text;
  prepared = text;
}

/** Goes to what stands ready, as opening WhatsApp would. */
export function open() {
  draft.focus();
  draft.scrollIntoView({ block: 'nearest' });
}

/** Shows a message of the shop's, with buttons to answer it: `{ id, title }`. */
export function receive(text, replies = []) {
  const buttons = replies.map(({ id, title }) => {
    const button = element('button', { type: 'button', class: 'button quiet' }, [title]);
    button.addEventListener('click', () => say(title, { reply: { id, title } }));
    return button;
  });
  show('theirs', [element('p', {}, [text]), ...buttons]);
}

function show(side, parts) {
  chat.append(element('li', { class: side }, parts));
  chat.parentElement.scrollTop = chat.parentElement.scrollHeight;
}

async function say(words, content) {
  const response = await send('/owner/whatsapp', { from: ownNumber(), ...content });
  const note = response.ok
    ? []
    : [element('p', { class: 'small' }, ['Not sent. Is the demo still running?'])];
  show('own', [element('p', {}, [words]), ...note]);
  chat.dispatchEvent(new CustomEvent('sent'));
}

compose.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = draft.value;
  draft.value = '';
  void say(text, { text });
});
