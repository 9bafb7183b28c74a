export { en } from './en.js';
export { languages } from './languages.js';
export { lintTexts, missingKeys } from './lint.js';
export { loadMessages } from './load.js';
export { matchLanguage, speak } from './match.js';
export { createTranslator } from './translator.js';
