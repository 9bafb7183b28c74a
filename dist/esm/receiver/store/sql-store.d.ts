import type { SqlEngine } from './engine.js';
import type { Store } from './store.js';
/** The store over SQL. The engine must have been migrated. */
export declare function sqlStore(engine: SqlEngine): Store;
