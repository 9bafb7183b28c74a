import type { SqlEngine } from './engine.js';
/**
 * A PostgreSQL server, or one that speaks its protocol, at a `postgres://` address. Connections are made as they are
 * needed, 10 at most, and made anew when they were lost.
 *
 * @param timeoutMs How long a statement may take, and the way to a connection, in milliseconds; 0 for as long as it takes.
 */
export declare function pgEngine(address: string, { timeoutMs }?: {
    timeoutMs?: number | undefined;
}): SqlEngine;
