import type { AnyMessages } from './messages.js';
import { type Translator } from './translator.js';
/** What `createTranslator` makes, with i18next choosing the text and filling in the values. */
export declare function createI18nextTranslator(language: string, messages: AnyMessages, always?: Readonly<Record<string, string>>): Translator;
