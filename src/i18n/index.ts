export { en } from './en.js';
export { languages, loadMessages, matchLanguage } from './languages.js';
export { lintTexts, type TextProblem } from './lint.js';
export type { AnyMessages, MessageKey, Messages } from './messages.js';
export { createTranslator, type Translator } from './translator.js';
