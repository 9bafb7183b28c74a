import type { ItemScanner } from './items.js';
/** Lines of JSON. A line that is none is an item with a problem; blank lines are no items. */
export declare function lineScanner(limit: number): ItemScanner;
