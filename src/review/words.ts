import { jurisdictionOf, type JurisdictionId } from '../jurisdictions/index.js';
import type { LanguageSheet } from './language-sheet.js';

/** What the sheet itself says, in English. It shows and explains, and judges nothing (design.md section 2, rule 9). */
export const words = {
  title: 'Texts to approve',
  about: 'Everything that the opt-in for WhatsApp says to shoppers, as it stands on the page.',
  version: 'Version of whatsapp-opt-in',
  standIn:
    'The business is made up: no options were given. The digests are those of its texts, not of yours. With your own: whatsapp-opt-in review --options FILE --output FOLDER',

  recognise: 'How an approved text is known again',
  recognising: [
    'A proof holds the text that was on the screen, line by line, as notice.text, and its SHA-256 as notice.sha256. Where that digest stands in this sheet, that very text was shown.',
    'Each purpose stands in the proof’s choices as label and disclosure. Their digests here are SHA-256 of the UTF-8 text, as are all others.',
    'A digest is of this text with these options. Change the name of the business, a number, a purpose or their order, and it is another.',
    'Numbers and lists are written as the browser has learned it. A much older browser may write them otherwise, and the digest is another.',
    'Not in this sheet: what your page puts into the slots heading and closing, and lines that it hides. A proof made in mode="preferences" also holds how that person stood, with dates, so its digest is its own.',
  ],
  legend:
    '* This line is there only where the element asks for the number itself. Where the page has the number, the second digest counts.',

  options: 'Options',
  remarks: 'To be put right, or left out',
  contents: 'Contents',
  sources: 'Jurisdictions',
  sourcesNote: 'What each adds, from where. They have been compared with these sources by no lawyer.',
  needs: 'Must be given:',
  compared: 'Compared with the sources on',

  ownField: 'the element asks for the number',
  pagesNumber: 'the page has the number',
  naming: 'Where the page gives the number as phone, this is said instead, with a digest for each number:',
  purposes: 'Each purpose',
  purposesNote: 'The same under every jurisdiction.',
  notAsked: 'not asked for with these options',
  states: 'All that is said besides',
  statesNote: 'The same under every jurisdiction. Dates, numbers and codes are examples.',
  missing: 'This language lacks these texts. Where one is needed, the element shows its key:',

  approved: ['Approved by', 'Date', 'Signature'],
} as const;

const english = {
  language: new Intl.DisplayNames('en', { type: 'language' }),
  region: new Intl.DisplayNames('en', { type: 'region' }),
};
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** A language by its English name and its own. */
export function nameOf(language: string): string {
  const own = new Intl.DisplayNames(language, { type: 'language' }).of(language);
  const name = english.language.of(language);
  return own === name ? String(name) : `${name} (${own})`;
}

/** For whose shoppers a jurisdiction is. */
export function placesOf(id: JurisdictionId): string {
  const { countries } = jurisdictionOf(id);
  if (!countries) return 'no country in particular';
  return list.format(countries.split(' ').map((country) => english.region.of(country) ?? country));
}

/** Who has read a language. */
export function readBy({ review, own }: Pick<LanguageSheet, 'review' | 'own'>): string {
  if (review === undefined) return 'Your own language: all texts are yours.';
  const ours = review
    ? `Read by a native speaker: ${review.by}, ${review.date}.`
    : 'No native speaker has read these texts yet.';
  return own === 0 ? ours : `${ours} ${own} of the texts are your own.`;
}
