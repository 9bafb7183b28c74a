import { optionError, type Config } from '../config/index.js';
import { OptInError } from '../errors.js';
import {
  en,
  lintTexts,
  matchLanguage,
  missingKeys,
  type AnyMessages,
  type Translator,
} from '../i18n/index.js';
import { jurisdictionOf } from '../jurisdictions/index.js';

/** What is wrong with the site's own texts, if anything. `ours`: our texts in a language. */
export function textErrors(
  { texts = {}, business }: Config,
  ours: (language: string) => AnyMessages,
): OptInError[] {
  return Object.entries(texts).flatMap(([language, own]) => {
    if (!isLanguage(language)) return [optionError('texts', language, 'languages as BCP 47, such as pt-BR')];
    return lintTexts(own, business, ours(language)).map(({ key, text, allowed }) => {
      const message = `texts.${language}["${key}"]="${text}" is not allowed. Allowed: ${allowed}.`;
      return new OptInError('option-invalid', message, { option: 'texts', value: text });
    });
  });
}

function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false; // Intl's way of saying that it is no tag
  }
}

/**
 * The options without the languages that the site began and did not bring whole, and what is wrong with each: the
 * element does not speak them, as a notice half in English would be no notice.
 */
export function withWholeLanguages(config: Config): { config: Config; incomplete: OptInError[] } {
  const { texts, jurisdiction } = config;
  if (!texts) return { config, incomplete: [] };
  const needed = neededKeys(jurisdiction);
  const incomplete: OptInError[] = [];
  const whole = Object.entries(texts).filter(([language, own]) => {
    const missing = matchLanguage(language) === undefined ? missingKeys(own, needed) : [];
    if (missing.length > 0) incomplete.push(incompleteLanguage(language, missing));
    return missing.length === 0;
  });
  return { config: { ...config, texts: Object.fromEntries(whole) }, incomplete };
}

/** The error for a language of the site's own that lacks texts. */
export function incompleteLanguage(language: string, missing: readonly string[]): OptInError {
  const allowed = `all texts of a language that the element does not speak; ${missing.join(', ')} are missing`;
  return optionError('texts', language, allowed);
}

/** What a notice under a jurisdiction, and all that is said of it, may need. */
function neededKeys(jurisdiction: Config['jurisdiction']): string[] {
  const { lines } = jurisdictionOf(jurisdiction);
  const shown = lines.flatMap(({ key, keyWithNumber }): string[] => [key, keyWithNumber ?? key]);
  return Object.keys(en).filter((key) => !key.startsWith('jurisdiction.') || shown.includes(key));
}

/** The purposes of the site's own that have no words in the language of the page. */
export function wordlessPurposes({ purposes }: Config, { t, language }: Translator): OptInError[] {
  const isWordless = (key: `label.${string}` | `disclosure.${string}`) => t(key) === key;
  return purposes
    .filter(({ id, label, disclosure }) => {
      return (!label && isWordless(`label.${id}`)) || (!disclosure && isWordless(`disclosure.${id}`));
    })
    .map(({ id }) => optionError('purposes', id, `a purpose with label and disclosure in ${language}`));
}
