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

/**
 * Reads the files in `src/i18n`, which are in i18next's format, without i18next: it would be half of what a shopper
 * loads. A test holds this to i18next for every key and count of every language. `always` are values that any text
 * may use.
 */
export function createTranslator(
  language: string,
  messages: AnyMessages,
  always: Readonly<Record<string, string>> = {},
): Translator {
  const written = valueWriter(language);
  let plurals: Intl.PluralRules | undefined;
  const own = (key: string) => (Object.hasOwn(messages, key) ? (messages as Texts)[key] : undefined);
  // A browser of another age may know a plural form that a text has not.
  const counted = (key: string, count: number) =>
    own(`${key}_${(plurals ??= new Intl.PluralRules(language)).select(count)}`) ?? own(`${key}_other`);
  return {
    language,
    direction: directionOf(language),
    t(key, values = {}) {
      const { count } = values;
      const text = (typeof count === 'number' ? counted(key, count) : undefined) ?? own(key) ?? key;
      const all = new Map<string, string | number>(Object.entries({ ...always, ...values }));
      // One pass: a text never draws in another one, whatever the name of a business holds.
      return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
        const value = all.get(name);
        return value === undefined ? '' : written(value);
      });
    },
  };
}

/** How a value is written inside a text of this language. */
export function valueWriter(language: string): (value: string | number) => string {
  const isRtl = directionOf(language) === 'rtl';
  const numbers = new Intl.NumberFormat(language, { numberingSystem: DIGITS[language] });
  // A number or a Latin name inside a right-to-left sentence must not drag its neighbours along (UAX #9, isolates).
  return (value) =>
    typeof value === 'number' ? numbers.format(value) : isRtl ? `\u2068${value}\u2069` : value;
}

type Texts = Readonly<Record<string, string | undefined>>;
