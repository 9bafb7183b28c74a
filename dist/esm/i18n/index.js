export { en } from './en.js';
export { languages, loadMessages, matchLanguage } from './languages.js';
export { lintTexts } from './lint.js';
export { createTranslator } from './translator.js';
