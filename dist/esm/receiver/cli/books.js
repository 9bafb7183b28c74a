import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keptKey } from '../kept-key.js';
import { importSigningKey } from '../rules/signing-key.js';
import { isServerAddress, openStore } from '../store/open.js';
import { say } from './say.js';
import { SettingError } from './setting-names.js';
/** The key that receipts are signed with: as set, or the one kept beside the database, made there at first. */
export async function signingKeyOf({ signingKey, database }) {
    return importSigningKey(signingKey ?? (await madeKey(database))).catch((error) => {
        throw error instanceof TypeError
            ? new SettingError('OPT_IN_SIGNING_KEY', `cannot be used. ${error.message}`)
            : error;
    });
}
async function madeKey(database) {
    if (!isServerAddress(database))
        return keptKey(database, say);
    throw new SettingError('OPT_IN_SIGNING_KEY', 'must be set with a postgres:// address, as all receivers on it sign with one key. whatsapp-opt-in key prints one.');
}
/** Opens the store, works with it, and closes it. */
export async function withStore({ database }, work) {
    const { store, close, stopped } = await openStore(database);
    try {
        return await work(store, stopped);
    }
    finally {
        await close();
    }
}
/** For commands that only read: asking a folder that is not there must not make a new, empty database. */
export async function requireDatabase({ database }) {
    if (isServerAddress(database))
        return;
    await stat(join(database, 'pglite')).catch((error) => {
        throw new SettingError('OPT_IN_DATABASE', `must name a folder with a database in it; ${database} has none.`, error);
    });
}
