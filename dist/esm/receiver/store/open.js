import { migrate } from './migrations.js';
import { sqlStore } from './sql-store.js';
/** Whether an address names a server; anything else is a folder. */
export function isServerAddress(address) {
    return /^postgres(ql)?:\/\//.test(address);
}
/**
 * Opens the store at a `postgres://` address, or in a folder of its own (PGlite), and brings its tables up to date.
 *
 * @throws when the server cannot be reached, or the folder is in use by another process.
 */
export async function openStore(address, options = {}) {
    const engine = isServerAddress(address) ? await openServer(address) : await openFolder(address);
    return { store: sqlStore(engine, options), close: () => engine.close() };
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
