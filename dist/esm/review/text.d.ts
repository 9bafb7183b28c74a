import type { Sheet } from './sheet.js';
/** The sheet as plain text: every line of a text on a line of its own, every digest whole. */
export declare function sheetText(sheet: Sheet): string;
