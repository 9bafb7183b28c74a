import type { Connection, Desk } from '../desk.js';
/** The memory that one body takes while it is being read. */
export interface BodyMemory {
    /** @throws Problem when there is no memory for so many bytes more. */
    take(bytes: number): void;
    /** Gives all of it back. */
    release(): void;
}
/** For a body that comes over this connection, out of the memory for all that are being read. */
export declare function memoryFor({ address }: Connection, desk: Desk, { isWebhook }?: {
    isWebhook?: boolean | undefined;
}): BodyMemory;
