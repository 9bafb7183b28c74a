import { createInstance } from 'i18next';
import { directionOf } from './direction.js';
import type { AnyMessages, MessageKey } from './messages.js';

/**
 * The digits of languages for which browsers of different age have different ones: a notice is the same text in all of
 * them, or its digest would say little. As in CLDR 48.
 */
const DIGITS: Readonly<Record<string, string>> = { ar: 'latn', bn: 'beng' };

/** Says texts in one language. Two translators share nothing. */
export interface Translator {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text for a key, with `{{names}}` filled in. Plurals follow `count`. */
  t(key: MessageKey, values?: Record<string, string | number>): string;
}

/** `always` are values that any text may use. */
export function createTranslator(
  language: string,
  messages: AnyMessages,
  always: Readonly<Record<string, string>> = {},
): Translator {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false, // one language at a time: a notice half in English would be no notice
    resources: { [language]: { translation: { ...standIns(messages), ...messages } } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false }, // lit escapes
  });
  const direction = directionOf(language);
  const numbers = new Intl.NumberFormat(language, { numberingSystem: DIGITS[language] });
  // A number or a Latin name inside a right-to-left sentence must not drag its neighbours along (UAX #9, isolates).
  const written = (value: string | number) =>
    typeof value === 'number' ? numbers.format(value) : direction === 'rtl' ? `\u2068${value}\u2069` : value;
  return {
    language,
    direction,
    t(key, values = {}) {
      const replace = Object.fromEntries(
        Object.entries({ ...always, ...values }).map(([name, value]) => [name, written(value)]),
      );
      // A text never draws in another one, whatever the name of a business holds.
      return i18n.t(key, { ...values, replace, nest: false });
    },
  };
}

/** Where a browser of another age knows a plural form that a text has not: the form `other`, by the stem of its key. */
function standIns(messages: AnyMessages): AnyMessages {
  const others = Object.entries(messages).filter(([key]) => key.endsWith('_other'));
  return Object.fromEntries(others.map(([key, text]) => [key.slice(0, -'_other'.length), text]));
}
