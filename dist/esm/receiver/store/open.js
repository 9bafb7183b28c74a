import { migrate } from './migrations.js';
import { sqlStore } from './sql-store.js';
/** Whether an address names a server; anything else is a folder. */
export function isServerAddress(address) {
    return /^postgres(ql)?:\/\//.test(address);
}
/**
 * Opens the store at a `postgres://` address, or in a folder of its own (PGlite), and brings its tables up to date.
 */
export async function openStore(address) {
    // On demand: who uses the one engine need not have the other.
    const engine = isServerAddress(address)
        ? (await import('./pg-engine.js')).pgEngine(address)
        : await (await import('./pglite-engine.js')).pgliteEngine(address);
    try {
        await migrate(engine);
    }
    catch (error) {
        await engine.close();
        throw error;
    }
    return { store: sqlStore(engine), close: () => engine.close() };
}
