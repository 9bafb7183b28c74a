/** A checkout that never leaves its document, as an app would do it. */
const optIn = document.querySelector('whatsapp-opt-in');
const form = document.querySelector('#checkout');
const view = document.querySelector('#view');
const log = document.querySelector('#log');

/** What each event says, in a line. */
const told = {
  'opt-in-ready': () => 'The element can be used.',
  'opt-in-change': ({ purpose, granted }) => `${purpose}: ${granted ? 'ticked' : 'unticked'}`,
  'opt-in-before-confirm': ({ choices }) =>
    `about to confirm ${choices.map(({ purpose }) => purpose).join(', ')}`,
  'opt-in-proof': ({ proof }) => `proof ${proof.id}`,
  'opt-in-delivered': ({ receipt }) => (receipt ? 'delivered, with a receipt' : 'delivered'),
  'opt-in-queued': ({ error }) => `kept for later: ${error.message}`,
  'opt-in-error': ({ error }) => `${error.code}: ${error.message}`,
};

for (const [name, tell] of Object.entries(told)) {
  // On the element itself: a delivery may end after the element has left the document.
  optIn.addEventListener(name, ({ detail }) => show(name, tell(detail)));
}

function show(name, text) {
  const time = document.createElement('time');
  time.textContent = new Date().toLocaleTimeString();
  const code = document.createElement('code');
  code.textContent = name;
  const line = document.createElement('p');
  line.textContent = text;
  const item = document.createElement('li');
  item.append(time, code, line);
  log.prepend(item);
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams(new FormData(form)),
  });
  const { id } = await response.json();
  const thanks = document.querySelector('#thanks').content.cloneNode(true);
  thanks.querySelector('[data-order]').textContent = id;
  thanks.querySelector('[data-again]').addEventListener('click', again);
  view.replaceChildren(thanks);
  if (optIn.state === 'delivered') showChoices();
  showTitle('Yours soon');
  document.querySelector('#title').focus();
});

/** What was chosen can be looked at as soon as the proof has arrived: before or after the order has. */
optIn.addEventListener('opt-in-delivered', showChoices);

function showChoices() {
  const choices = document.querySelector('#choices');
  if (!choices) return; // the order is not placed yet
  choices.replaceChildren(document.querySelector('#own').content.cloneNode(true));
  choices.hidden = false;
}

function again() {
  form.reset();
  view.replaceChildren(form);
  showTitle('Almost yours');
}

function showTitle(text) {
  document.querySelector('#title').textContent = text;
}
