import type { BodyMemory } from './body-memory.js';
/** How much of a body is waited for. */
export interface Patience {
    /** What is longer is not read to its end. */
    bytes: number;
    /** How long it may take, in milliseconds. */
    ms: number;
    /** Where anybody may send: what it takes of the memory for all bodies. */
    memory?: BodyMemory;
}
/** Reads a request's body as JSON. */
export declare function readJson(request: Request, patience: Patience): Promise<unknown>;
/** What the body is said to be, without its parameters. */
export declare function mediaTypeOf(request: Request): string | undefined;
export declare function readBytes(request: Request, { bytes, ms, memory }: Patience): Promise<Uint8Array>;
/**
 * The body, chunk by chunk; who stops early cancels the rest.
 *
 * @param ms How long each chunk is waited for.
 */
export declare function chunksOf(request: Request, ms: number): AsyncGenerator<Uint8Array>;
