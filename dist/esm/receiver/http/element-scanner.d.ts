import type { ItemScanner } from './items.js';
/**
 * The elements of a JSON array.
 *
 * @throws {Problem} `not-json` where the body stops being a JSON array. In elements longer than `limit` only their
 *   end is looked for.
 */
export declare function elementScanner(limit: number): ItemScanner;
