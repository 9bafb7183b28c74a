import type { PurposeConsent } from '../proof/index.js';

/** The words beside a box, as they stand on the page now. */
export interface Words {
  label: string;
  disclosure: string;
}

/** What is on the page now, to compare with what was there when the person chose. */
export interface Present {
  /** BCP 47. */
  language: string;
  /** The site's label for its wording. */
  version?: string | undefined;
}

/** How a purpose stands beside the words that are on the page now. */
export type Standing =
  | { kind: 'undecided' }
  | { kind: 'withdrawn'; consent: PurposeConsent }
  /** Granted; `isSameText`: under the very words that are there now. */
  | { kind: 'granted'; consent: PurposeConsent; isSameText: boolean }
  /** Granted under other words than those that are asked for now: not carried over in silence. */
  | { kind: 'renewal'; consent: PurposeConsent };

/** How a purpose stands. `words` are those beside its box now. */
export function standingOf(consent: PurposeConsent | undefined, words: Words, present: Present): Standing {
  if (consent?.since == null) return { kind: 'undecided' };
  if (!consent.granted) return { kind: 'withdrawn', consent };
  const isSameText = consent.words !== undefined && isSame(consent.words, words);
  if (consent.renewal || hasChanged(consent, isSameText, present)) return { kind: 'renewal', consent };
  return { kind: 'granted', consent, isSameText };
}

/** Texts in two languages cannot be compared, nor what a chat said: there only the site's own version tells. */
function hasChanged({ words, source }: PurposeConsent, isSameText: boolean, present: Present): boolean {
  if (!words) return false;
  const { language, version } = present;
  if (version !== undefined && words.version !== undefined && version !== words.version) return true;
  return source === 'widget' && words.language === language && !isSameText;
}

function isSame(one: Words, other: Words): boolean {
  return folded(one.label) === folded(other.label) && folded(one.disclosure) === folded(other.disclosure);
}

/** As a proof holds it: white space is what a browser makes of it. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
