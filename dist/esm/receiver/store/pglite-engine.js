import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
/** PostgreSQL inside this process, kept in a folder; without one, in memory and gone with the process. */
export async function pgliteEngine(folder) {
    if (folder !== undefined)
        await mkdir(folder, { recursive: true }); // PGlite makes the last level only
    const database = await PGlite.create(folder ?? 'memory://');
    return {
        query: async (statement, parameters = []) => (await database.query(statement, [...parameters])).rows,
        transaction: (work) => database.transaction((transaction) => work({
            query: async (statement, parameters = []) => (await transaction.query(statement, [...parameters])).rows,
        })),
        close: () => database.close(),
    };
}
