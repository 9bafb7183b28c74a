/** The lines of a text in UTF-8 that comes in pieces, without their ends; what is longer than any record is cut. */
export declare function linesOf(chunks: AsyncIterable<Uint8Array>, onBytes?: (count: number) => void): AsyncGenerator<string>;
