/** Shows the shop owner what has arrived, newest first. */
import { showRecord } from './owner-record.js';

const records = document.querySelector('#records');
const total = document.querySelector('#total');

async function refresh() {
  const answer = await (await fetch('/owner/records')).json();
  total.textContent = answer.total === 1 ? '1 proof has arrived.' : `${answer.total} proofs have arrived.`;
  records.replaceChildren(...answer.records.map(showRecord));
}

document.querySelector('#refresh').addEventListener('click', refresh);
// The shop is likely open in another tab.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh());
await refresh();
