import { markup, type Markup } from '../markup.js';
import { linked } from '../notice/index.js';
import { version } from '../version.js';
import { jurisdictionFacts, optionFacts } from './facts.js';
import { languageSection } from './language-section.js';
import type { Sheet } from './sheet.js';
import { policyFor } from './policy.js';
import { STYLE } from './style.js';
import { nameOf, words } from './words.js';

/** The sheet as a page of its own: no script, nothing from elsewhere, made for paper too. */
export function sheetPage(sheet: Sheet): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyFor(STYLE)}"><meta name="color-scheme" content="light dark">
${markup`<title>${words.title}: ${businessOf(sheet)}</title>`.text}<style>${STYLE}</style></head><body>${
    markup`<main>
<header><h1>${words.title}: <bdi>${businessOf(sheet)}</bdi></h1>
<p>${words.about}</p><p class="soft">${words.version}: ${version}</p>
${sheet.isStandIn && markup`<p class="warn">${words.standIn}</p>`}${remarks(sheet)}</header>
<h2>${words.recognise}</h2>${words.recognising.map((text) => markup`<p>${text}</p>`)}<p>${words.legend}</p>
<h2>${words.options}</h2><dl>${optionFacts(sheet).map(([name, value]) => markup`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`)}</dl>
${contents(sheet)}
<h2 id="jurisdictions">${words.sources}</h2><p>${words.sourcesNote}</p>${jurisdictions(sheet)}
${sheet.languages.map(languageSection)}
</main>`.text
  }</body></html>
`;
}

function businessOf({ given }: Sheet): string {
  return String(given.business);
}

function remarks({ remarks }: Sheet): Markup | false {
  const items = remarks.map(({ about, why }) => markup`<li><strong>${about}</strong>: ${why}</li>`);
  return items.length > 0 && markup`<div class="warn"><p>${words.remarks}</p><ul>${items}</ul></div>`;
}

function contents({ languages }: Sheet): Markup {
  const items = languages.map(({ language, notices }) => {
    const links = notices.map(
      ({ jurisdiction }) => markup`<a href="#${language}-${jurisdiction}">${jurisdiction}</a> `,
    );
    return markup`<li><a href="#${language}">${language}: ${nameOf(language)}</a> ${links}</li>`;
  });
  return markup`<nav aria-labelledby="contents"><h2 id="contents">${words.contents}</h2><ul class="contents">
<li><a href="#jurisdictions">${words.sources}</a></li>${items}</ul></nav>`;
}

function jurisdictions(sheet: Sheet): Markup[] {
  return jurisdictionFacts(sheet).map(
    ({ id, places, compared, reasons, needs, sources }) => markup`<section><h3>${id}</h3><p>${places}</p>
<ul>${[...reasons, ...needs].map((text) => markup`<li>${text}</li>`)}</ul>
<p class="soft">${words.compared} ${compared}:</p><ul class="soft">${sources.map((text) => markup`<li>${withLink(text)}</li>`)}</ul></section>`,
  );
}

function withLink(text: string): Markup {
  const { link } = linked(text, text);
  if (!link) return markup`${text}`;
  const [before, ...after] = text.split(link.text);
  return markup`${before}<a href="${link.href}">${link.text}</a>${after.join(link.text)}`;
}
