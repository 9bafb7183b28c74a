import { migrate } from './migrations.js';
import { sqlStore } from './sql-store.js';
/** Whether an address names a server; anything else is a folder. */
export function isServerAddress(address) {
    return /^postgres(ql)?:\/\//.test(address);
}
/** Ways to write the address of a server, or of something else, that are no folder anybody means. */
const MISTYPED = /^[a-z][a-z\d+.-]+:|\/\//i;
/**
 * An address that is neither a server's nor a folder's would be taken for a folder, and begin an empty database.
 *
 * @throws TypeError that does not quote it, as it may hold a password.
 */
export function requireAddress(address, name) {
    if (isServerAddress(address) ? URL.canParse(address) : !MISTYPED.test(address) && address !== '')
        return address;
    throw new TypeError(`${name} must be a folder, such as opt-in-data, or an address such as postgres://user:password@host:5432/name.`);
}
/**
 * Opens the store at a `postgres://` address, or in a folder of its own (PGlite), and brings its tables up to date.
 *
 * @throws when the server cannot be reached, or the folder is in use by another process, or cannot be opened.
 */
export async function openStore(address, options = {}) {
    requireAddress(address, 'The address of the database');
    const engine = isServerAddress(address) ? await openServer(address) : await openFolder(address);
    const stopped = engine.stopped ?? new Promise(() => undefined);
    return { store: sqlStore(engine, options), close: () => engine.close(), stopped };
}
// On demand: who uses the one engine need not have the other.
async function openServer(address) {
    const { pgEngine } = await import('./pg-engine.js');
    // A migration, or the wait for another receiver's, takes as long as there are records.
    const unhurried = pgEngine(address, { timeoutMs: 0 });
    try {
        await migrate(unhurried);
    }
    finally {
        await unhurried.close();
    }
    return pgEngine(address);
}
async function openFolder(folder) {
    const { pgliteEngine } = await import('./pglite-engine.js');
    const engine = await pgliteEngine(folder);
    try {
        await migrate(engine);
    }
    catch (error) {
        await engine.close();
        throw error;
    }
    return engine;
}
