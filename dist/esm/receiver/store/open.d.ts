import { type SqlStoreOptions } from './sql-store.js';
import type { Store } from './store.js';
/** Whether an address names a server; anything else is a folder. */
export declare function isServerAddress(address: string): boolean;
/**
 * Opens the store at a `postgres://` address, or in a folder of its own (PGlite), and brings its tables up to date.
 *
 * @throws when the server cannot be reached, or the folder is in use by another process.
 */
export declare function openStore(address: string, options?: SqlStoreOptions): Promise<{
    store: Store;
    close: () => Promise<void>;
}>;
