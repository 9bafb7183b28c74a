import { version } from '../version.js';
import { jurisdictionFacts, optionFacts } from './facts.js';
import type { LanguageSheet } from './language-sheet.js';
import type { NoticeSample } from './notices.js';
import { remarkLine } from './remarks.js';
import type { Sample } from './sample.js';
import type { Sheet } from './sheet.js';
import { nameOf, placesOf, readBy, words } from './words.js';

const RULE = '='.repeat(80);
const INDENT = '    ';
/** In the place of the indent, so that the text itself stays as it is. */
const MARK = '  * ';

/** The sheet as plain text: every line of a text on a line of its own, every digest whole. */
export function sheetText(sheet: Sheet): string {
  const { isStandIn, languages, remarks } = sheet;
  const parts = [
    [words.title, words.about, `${words.version}: ${version}`],
    isStandIn ? [words.standIn] : [],
    section(words.remarks, remarks.map(remarkLine)),
    section(words.recognise, [...words.recognising, words.legend]),
    section(
      words.options,
      optionFacts(sheet).map((fact) => fact.join(': ')),
    ),
    section(
      words.contents,
      languages.map(({ language }) => `${language}: ${nameOf(language)}`),
    ),
    section(words.sources, [words.sourcesNote]),
    ...jurisdictions(sheet),
    ...languages.map(languageText),
  ];
  const shown = parts.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Nothing where there are no lines. */
function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, '-'.repeat(title.length), ...lines] : [];
}

function jurisdictions(sheet: Sheet): string[][] {
  return jurisdictionFacts(sheet).map(({ id, places, compared, reasons, needs, sources }) => [
    `${id}: ${places}`,
    ...[...reasons, ...needs, `${words.compared} ${compared}:`, ...sources].map((line) => INDENT + line),
  ]);
}

function languageText(sheet: LanguageSheet): string[] {
  const { language, direction, notices, purposes, groups, missing } = sheet;
  return [
    RULE,
    `${language}  ${nameOf(language)}  ${direction}`,
    readBy(sheet),
    RULE,
    ...notices.flatMap((notice) => ['', ...noticeText(language, notice)]),
    '',
    ...section(`${language}: ${words.purposes}`, [words.purposesNote]),
    ...purposes.flatMap(({ purpose, isAsked, label, disclosure }) => [
      '',
      isAsked ? purpose : `${purpose} (${words.notAsked})`,
      ...sampleText(label),
      ...sampleText(disclosure),
    ]),
    '',
    ...section(`${language}: ${words.states}`, [words.statesNote]),
    ...(missing.length > 0 ? [words.missing, INDENT + missing.join(', ')] : []),
    ...groups.flatMap(({ title, samples }) => ['', title, ...samples.flatMap(sampleText)]),
    '',
    ...words.approved.map((what) => `${what}: ${'_'.repeat(40)}`),
  ];
}

function noticeText(
  language: string,
  { jurisdiction, lines, ownField, pagesNumber, naming }: NoticeSample,
): string[] {
  return [
    ...section(`${language}, ${jurisdiction}`, [placesOf(jurisdiction), '']),
    ...lines.map(({ part, text }) => (part === 'phone' ? MARK : INDENT) + text),
    '',
    `${INDENT}${ownField}  notice.sha256, ${words.ownField}`,
    `${INDENT}${pagesNumber}  notice.sha256, ${words.pagesNumber}`,
    ...(naming.length > 0 ? ['', INDENT + words.naming, ...naming.map((text) => INDENT + text)] : []),
  ];
}

function sampleText({ when, lines, sha256 }: Sample): string[] {
  return [`  ${when}:`, ...lines.map((line) => INDENT + line), INDENT + sha256];
}
