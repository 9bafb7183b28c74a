import { presentRecord } from '../rules/presented-record.js';
import type { ConsentRecord } from '../store/records.js';

/** Each record whole, as one line of JSON; see `PresentedRecord`. What can be checked again years later. */
export async function* ndjson(records: AsyncIterable<ConsentRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(presentRecord(record))}\n`;
}
