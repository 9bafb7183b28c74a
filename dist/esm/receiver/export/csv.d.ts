import type { ConsentRecord } from '../store/records.js';
/**
 * Rows for a spreadsheet (RFC 4180, UTF-8 with a byte order mark): one for each choice of a proof, one for anything
 * else. Cells that a spreadsheet would take for a formula begin with an apostrophe, and so does every phone number.
 */
export declare function csv(records: AsyncIterable<ConsentRecord>): AsyncGenerator<string>;
