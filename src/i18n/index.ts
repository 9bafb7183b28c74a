export { en } from './en.js';
export { languages } from './languages.js';
export { lintTexts, missingKeys, type TextProblem } from './lint.js';
export { loadMessages, type Extent } from './load.js';
export { matchLanguage, speak, type Spoken } from './match.js';
export type { AnyMessages, MessageKey, Messages } from './messages.js';
export { createTranslator, type Translator } from './translator.js';
