import { type SqlStoreOptions } from './sql-store.js';
import type { Store } from './store.js';
/** Whether an address names a server; anything else is a folder. */
export declare function isServerAddress(address: string): boolean;
/**
 * An address that is neither a server's nor a folder's would be taken for a folder, and begin an empty database.
 *
 * @throws TypeError that does not quote it, as it may hold a password.
 */
export declare function requireAddress(address: string, name: string): string;
export interface OpenStore {
    store: Store;
    close: () => Promise<void>;
    /** Resolves with the reason when this process cannot use the folder any more, as after a full disk: end it then. */
    stopped: Promise<Error>;
}
/**
 * Opens the store at a `postgres://` address, or in a folder of its own (PGlite), and brings its tables up to date.
 *
 * @throws when the server cannot be reached, or the folder is in use by another process, or cannot be opened.
 */
export declare function openStore(address: string, options?: SqlStoreOptions): Promise<OpenStore>;
