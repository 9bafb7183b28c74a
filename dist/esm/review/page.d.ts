import type { Sheet } from './sheet.js';
/** The sheet as a page of its own: no script, nothing from elsewhere, made for paper too. */
export declare function sheetPage(sheet: Sheet): string;
