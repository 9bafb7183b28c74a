import { type Markup } from '../markup.js';
import type { LanguageSheet } from './language-sheet.js';
/** All of one language. What the element says is marked as of that language, what the sheet says as English. */
export declare function languageSection(sheet: LanguageSheet): Markup;
