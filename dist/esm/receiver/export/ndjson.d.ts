import type { ConsentRecord } from '../store/records.js';
/** Each record whole, as one line of JSON; see `PresentedRecord`. What can be checked again years later. */
export declare function ndjson(records: AsyncIterable<ConsentRecord>): AsyncGenerator<string>;
