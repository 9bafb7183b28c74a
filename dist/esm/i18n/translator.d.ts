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
export declare function createTranslator(language: string, messages: AnyMessages, always?: Readonly<Record<string, string>>): Translator;
