import type { ConsentRecord } from '../store/records.js';
import { csv } from './csv.js';
import { ndjson } from './ndjson.js';

/** A form in which records are given out. */
export interface Format {
  mediaType: string;
  /** Reads a record only when what came of the one before was taken. */
  write(records: AsyncIterable<ConsentRecord>): AsyncIterable<string>;
}

export type FormatName = 'ndjson' | 'csv';

export const formats: Readonly<Record<FormatName, Format>> = {
  ndjson: { mediaType: 'application/x-ndjson', write: ndjson },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: csv },
};

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
