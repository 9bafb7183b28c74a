import type { Config } from '../config/index.js';
import { OptInError } from '../errors.js';
import {
  createTranslator,
  en,
  lintTexts,
  loadMessages,
  matchLanguage,
  type Translator,
} from '../i18n/index.js';

/** The language of one element: loads it when asked for, falls back to English as a whole when it does not come. */
export class Language {
  #wanted = '';
  #translator: Translator | undefined;
  readonly #changed: (error?: OptInError) => void;
  #texts: Config['texts'];

  constructor(changed: (error?: OptInError) => void) {
    this.#changed = changed;
  }

  /** A translator for a language, or undefined while its texts are on their way; `changed` is called when they came. */
  translator(tag: string, texts: Config['texts']): Translator | undefined {
    const language = matchLanguage(tag);
    if (language !== this.#wanted || texts !== this.#texts) {
      this.#wanted = language;
      this.#texts = texts;
      this.#translator = undefined;
      if (language === 'en') this.#use('en', en);
      else void this.#load(language);
    }
    return this.#translator;
  }

  async #load(language: string): Promise<void> {
    let error: OptInError | undefined;
    let messages: [string, Readonly<Record<string, string>>];
    try {
      messages = [language, await loadMessages(language)];
    } catch (cause) {
      error = cause as OptInError;
      messages = ['en', en];
    }
    if (language !== this.#wanted) return; // the page changed its mind meanwhile
    this.#use(...messages);
    this.#changed(error);
  }

  #use(language: string, messages: Readonly<Record<string, string>>): void {
    this.#translator = createTranslator(language, messages, this.#texts?.[language]);
  }
}

/** What is wrong with the site's own texts, if anything. */
export function textErrors({ texts = {}, business }: Config): OptInError[] {
  return Object.entries(texts).flatMap(([language, own]) =>
    lintTexts(own, business).map(
      ({ key, text, allowed }) =>
        new OptInError(
          'option-invalid',
          `texts.${language}["${key}"]="${text}" is not allowed. Allowed: ${allowed}.`,
          {
            option: 'texts',
            value: text,
          },
        ),
    ),
  );
}
