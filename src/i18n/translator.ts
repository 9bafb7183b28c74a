import { createInstance } from 'i18next';
import type { AnyMessages, MessageKey } from './messages.js';

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
    resources: { [language]: { translation: messages } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false }, // lit escapes
  });
  const direction = i18n.dir(language);
  // A number or a Latin name inside a right-to-left sentence must not drag its neighbours along (UAX #9, isolates).
  const isolate = (value: string | number) =>
    direction === 'rtl' && typeof value === 'string' ? `\u2068${value}\u2069` : value;
  return {
    language,
    direction,
    t(key, values = {}) {
      const filled = Object.entries({ ...always, ...values }).map(([name, value]) => [name, isolate(value)]);
      // A text never draws in another one, whatever the name of a business holds.
      return i18n.t(key, { ...(Object.fromEntries(filled) as Record<string, unknown>), nest: false });
    },
  };
}
