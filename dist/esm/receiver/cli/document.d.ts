/** What a file holds: one JSON document, or the records of an export, a line each. */
export type Document = {
    kind: 'one';
    value: unknown;
} | {
    kind: 'records';
    records: AsyncIterable<unknown>;
};
/** Finds out what a text holds, reading no further than it must. What is no JSON comes as its text. */
export declare function openDocument(chunks: AsyncIterable<Uint8Array>, onBytes?: (count: number) => void): Promise<Document>;
