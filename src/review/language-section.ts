import { markup, type Markup } from '../markup.js';
import type { LanguageSheet } from './language-sheet.js';
import type { NoticeSample } from './notices.js';
import type { PurposeSample } from './purposes.js';
import type { Sample } from './sample.js';
import { nameOf, placesOf, readBy, words } from './words.js';

/** All of one language. What the element says is marked as of that language, what the sheet says as English. */
export function languageSection(sheet: LanguageSheet): Markup {
  const { language, notices, purposes, groups, missing } = sheet;
  return markup`<section class="language" aria-labelledby="${language}"><h2 id="${language}">${language}: ${nameOf(language)}</h2>
<p class="${sheet.review === null && 'warn'}">${readBy(sheet)}</p>
${notices.map((notice) => noticeArticle(sheet, notice))}
<h3>${words.purposes}</h3><p class="soft">${words.purposesNote}</p>${purposes.map((one) => purposeBlock(sheet, one))}
<h3>${words.states}</h3><p class="soft">${words.statesNote}</p>
${missing.length > 0 && markup`<p class="warn">${words.missing} ${missing.join(', ')}</p>`}
${groups.map(({ title, samples }) => markup`<h4>${title}</h4>${samples.map((one) => sampleBlock(sheet, one))}`)}
<div class="approve">${words.approved.map((what) => markup`<p>${what}</p>`)}</div></section>
`;
}

function noticeArticle(sheet: LanguageSheet, notice: NoticeSample): Markup {
  const { language, direction } = sheet;
  const { jurisdiction, lines, naming, ownField, pagesNumber } = notice;
  const id = `${language}-${jurisdiction}`;
  const shown = lines.map(({ part, text, isHighlighted }) => {
    const style = isHighlighted ? `${part} highlighted` : part;
    return markup`<p class="${style}">${part === 'phone' && '* '}${text}</p>`;
  });
  return markup`<article class="notice" aria-labelledby="${id}"><h3 id="${id}">${language}, ${jurisdiction}</h3>
<p class="soft">${placesOf(jurisdiction)}</p><div class="shown" lang="${language}" dir="${direction}">${shown}</div>
<p><code>${ownField}</code> <span class="soft">notice.sha256, ${words.ownField}</span></p>
<p><code>${pagesNumber}</code> <span class="soft">notice.sha256, ${words.pagesNumber}</span></p>
${naming.length > 0 && markup`<p class="soft">${words.naming}</p>${spoken(sheet, naming)}`}</article>
`;
}

function purposeBlock(sheet: LanguageSheet, { purpose, isAsked, label, disclosure }: PurposeSample): Markup {
  const note = !isAsked && markup` <span class="soft">(${words.notAsked})</span>`;
  return markup`<h4>${purpose}${note}</h4>${sampleBlock(sheet, label)}${sampleBlock(sheet, disclosure)}`;
}

function sampleBlock(sheet: LanguageSheet, { when, lines, sha256 }: Sample): Markup {
  return markup`<div class="sample"><p class="soft">${when}</p>${spoken(sheet, lines)}<code>${sha256}</code></div>`;
}

function spoken({ language, direction }: LanguageSheet, lines: readonly string[]): Markup[] {
  return lines.map((line) => markup`<p lang="${language}" dir="${direction}">${line}</p>`);
}
