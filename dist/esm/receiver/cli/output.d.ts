/**
 * Writes a file whole or not at all: under its name stands what stood there before, or all of the new.
 *
 * @param mode Who may read it, such as 0o600.
 */
export declare function replaceFile(name: string, parts: AsyncIterable<string> | Iterable<string>, mode?: number): Promise<void>;
/** Whoever read stdout has stopped reading: nothing more is wanted. */
export declare class ReaderGone extends Error {
}
/** Writes to stdout no faster than it is read. */
export declare function writeOut(parts: AsyncIterable<string> | Iterable<string>): Promise<void>;
/** To a file where one is named, else to stdout. */
export declare function output(file: string | undefined, parts: AsyncIterable<string> | Iterable<string>): Promise<void>;
