/** Shows the shop owner what has arrived, newest first, and what can be asked and done. */
import { showErased, showEvent, showMessage } from './owner-event.js';
import { showProof } from './owner-record.js';
import { showRenewal } from './owner-renewal.js';
import { said } from './permissions.js';
import { numberIn, permissionOf, read } from './shop-server.js';

const records = document.querySelector('#records');
const total = document.querySelector('#total');
const review = document.querySelector('#review');
const messages = document.querySelector('#messages');
const renewals = document.querySelector('#renewals');
const due = document.querySelector('#due');
const ask = document.querySelector('#ask');
const answer = document.querySelector('#answer');

async function refresh() {
  const [arrived, waiting, toRenew] = await Promise.all([
    read('/owner/records'),
    read('/owner/review'),
    readLines('/owner/renewals'),
  ]);
  const standings = await standingsOf(arrived.records);
  total.textContent = arrived.total === 1 ? '1 record.' : `${arrived.total} records.`;
  records.replaceChildren(...arrived.records.map((record) => show(record, standings)));
  messages.replaceChildren(...waiting.messages.map((message) => showMessage(message, refresh)));
  review.hidden = waiting.messages.length === 0;
  due.replaceChildren(...toRenew.map(showRenewal));
  renewals.hidden = toRenew.length === 0;
}

function show(record, standings) {
  if (record.proof) return showProof(record, standings.get(record.subject), refresh);
  return record.event ? showEvent(record) : showErased(record);
}

/** How each person stands today, by number. */
async function standingsOf(shown) {
  const phones = new Set(shown.filter(({ proof }) => proof).map(({ subject }) => subject));
  const found = await Promise.all(
    [...phones].map(async (phone) => [phone, await read(`/owner/subjects/${encodeURIComponent(phone)}`)]),
  );
  return new Map(found);
}

/** What comes as a line of JSON for each. */
async function readLines(path) {
  const lines = (await (await fetch(path)).text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

ask.addEventListener('submit', async (event) => {
  event.preventDefault();
  const fields = new FormData(ask);
  answer.textContent = said(await permissionOf(numberIn(fields.get('phone')), String(fields.get('purpose'))));
});
document.querySelector('#refresh').addEventListener('click', refresh);
// The shop is likely open in another tab.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh());
await refresh();
