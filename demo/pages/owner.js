/** Shows the shop owner what has arrived, newest first, and what can be asked and done. */
import { showErased, showEvent, showMessage } from './owner-event.js';
import { showProof } from './owner-record.js';

const records = document.querySelector('#records');
const total = document.querySelector('#total');
const review = document.querySelector('#review');
const messages = document.querySelector('#messages');
const ask = document.querySelector('#ask');
const answer = document.querySelector('#answer');

async function refresh() {
  const [arrived, waiting] = await Promise.all(['/owner/records', '/owner/review'].map(read));
  const standings = await standingsOf(arrived.records);
  total.textContent = arrived.total === 1 ? '1 record.' : `${arrived.total} records.`;
  records.replaceChildren(...arrived.records.map((record) => show(record, standings)));
  messages.replaceChildren(...waiting.messages.map((message) => showMessage(message, refresh)));
  review.hidden = waiting.messages.length === 0;
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

async function read(path) {
  const response = await fetch(path);
  return response.ok ? response.json() : undefined;
}

const REASONS = {
  granted: 'Yes.',
  'not-granted': 'No: they never agreed to it.',
  withdrawn: 'No: they said no, or took it back.',
  'stopped-on-whatsapp': 'No: they stopped it in WhatsApp, and only they can start it again, there.',
  'confirmation-missing': 'Not yet: they have not confirmed it from their phone.',
};

ask.addEventListener('submit', async (event) => {
  event.preventDefault();
  const fields = new FormData(ask);
  const phone = String(fields.get('phone')).replace(/[^\d+]/g, '');
  const permission = await read(
    `/owner/permissions?${new URLSearchParams([
      ['phone', phone],
      ['purpose', String(fields.get('purpose'))],
    ])}`,
  );
  answer.textContent = permission
    ? REASONS[permission.reason]
    : 'This is no number with its country code, such as +49 151 12345678.';
});
document.querySelector('#refresh').addEventListener('click', refresh);
// The shop is likely open in another tab.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh());
await refresh();
