import type { ConsentRecord } from '../store/records.js';
/** A form in which records are given out. */
export interface Format {
    mediaType: string;
    /** Reads a record only when what came of the one before was taken. */
    write(records: AsyncIterable<ConsentRecord>): AsyncIterable<string>;
}
export type FormatName = 'ndjson' | 'csv';
export declare const formats: Readonly<Record<FormatName, Format>>;
export declare function isFormatName(name: string): name is FormatName;
