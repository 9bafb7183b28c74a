import type { LanguageTag } from './languages.js';

/** Who has read all texts of a language as its native speaker, and when (ISO 8601). */
export interface LanguageReview {
  readonly by: string;
  readonly date: string;
}

/** `null`: no native speaker has. Not in the files for shoppers. */
export const reviews: Readonly<Record<LanguageTag, LanguageReview | null>> = {
  en: null,
  ar: null,
  bn: null,
  cs: null,
  de: null,
  el: null,
  es: null,
  fr: null,
  he: null,
  hi: null,
  id: null,
  it: null,
  ja: null,
  ko: null,
  ms: null,
  nl: null,
  pl: null,
  'pt-BR': null,
  'pt-PT': null,
  ro: null,
  ru: null,
  sw: null,
  ta: null,
  tr: null,
  uk: null,
  ur: null,
  vi: null,
  'zh-Hans': null,
  'zh-Hant': null,
};
