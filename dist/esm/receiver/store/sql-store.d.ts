import { type SqlEngine } from './engine.js';
import type { Store } from './store.js';
export interface SqlStoreOptions {
    /**
     * Most subjects in one statement of the write path; default 64. 1 for an engine that spreads subjects over machines,
     * where a statement about several may be a transaction over several machines.
     */
    atOnce?: number;
}
/** The store over SQL. The engine must have been migrated. */
export declare function sqlStore(engine: SqlEngine, { atOnce }?: SqlStoreOptions): Store;
