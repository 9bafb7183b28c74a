import type { AnyMessages, MessageKey } from './messages.js';
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
export declare function createTranslator(language: string, messages: AnyMessages, always?: Readonly<Record<string, string>>): Translator;
/** How a value is written inside a text of this language. */
export declare function valueWriter(language: string): (value: string | number) => string;
