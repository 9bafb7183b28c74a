import type { Certificate } from './certificate.js';
import { facts } from './facts.js';
import { markup, type Markup } from '../../markup.js';
import { words } from './words.js';

export function checks({ record, checks: results }: Certificate): Markup {
  const { position, previous, digest, content } = record;
  const rows: [boolean, string][] = [
    [results.proof, words.checks.proof],
    [results.notice, words.checks.notice],
    [results.receipt, words.checks.receipt],
    [results.seal, words.checks.seal],
    [results.follows, previous === null ? words.checks.first : words.checks.follows],
  ];
  return markup`<p class="note">${words.checksNote}</p>
<ul class="checks">${rows.map(
    ([holds, what]) =>
      markup`<li><strong class="${holds ? 'yes' : 'no'}">${holds ? `\u2713 ${words.holds}` : `\u2717 ${words.fails}`}</strong> <span>${what}</span></li>`,
  )}</ul>
${facts([
  [words.digest, id(digest)],
  [words.previous, previous === null ? undefined : id(previous)],
  [words.follows, content.previous === null ? undefined : id(content.previous)],
  [words.position, position],
  [words.keyId, results.keyId === undefined ? undefined : id(results.keyId)],
  [words.widget, content.surface.widget],
])}`;
}

export function checkAgain(): Markup {
  const [proof, signatures] = words.again;
  return markup`<ul class="plain"><li>${proof} <code>${words.command}</code></li><li>${signatures}</li></ul>`;
}

export function limits(): Markup {
  return markup`<ul class="plain">${words.limits.map((line) => markup`<li>${line}</li>`)}</ul>`;
}

function id(text: string): Markup {
  return markup`<span class="id">${text}</span>`;
}
