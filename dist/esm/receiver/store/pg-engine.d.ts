import type { SqlEngine } from './engine.js';
/** A PostgreSQL server, or one that speaks its protocol, at a `postgres://` address. */
export declare function pgEngine(address: string): SqlEngine;
