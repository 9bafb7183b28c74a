import { markup, type Markup, type Part } from '../../markup.js';

/** Names and values; what has no value is left out. A text of others keeps its direction to itself. */
export function facts(rows: readonly [string, Part][]): Markup {
  const shown = rows.filter(([, value]) => value !== undefined);
  return markup`<dl class="facts">${shown.map(
    ([name, value]) => markup`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`,
  )}</dl>`;
}
