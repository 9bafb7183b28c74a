import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import type { SqlEngine } from './engine.js';
import { lockFolder } from './folder-lock.js';

/**
 * PostgreSQL inside this process, kept in a folder; without one, in memory and gone with the process.
 *
 * @throws {FolderInUse} when another process has the folder open.
 */
export async function pgliteEngine(folder?: string): Promise<SqlEngine> {
  if (folder === undefined) return engineOver(await PGlite.create('memory://'));
  await mkdir(folder, { recursive: true }); // PGlite makes the last level only
  const unlock = await lockFolder(folder);
  try {
    const engine = engineOver(await PGlite.create(folder));
    return { ...engine, close: () => engine.close().finally(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

function engineOver(database: PGlite): SqlEngine {
  return {
    query: async <Row>(statement: string, parameters: readonly unknown[] = []) =>
      (await database.query<Row>(statement, [...parameters])).rows,
    transaction: (work) =>
      database.transaction((transaction) =>
        work({
          query: async <Row>(statement: string, parameters: readonly unknown[] = []) =>
            (await transaction.query<Row>(statement, [...parameters])).rows,
        }),
      ),
    close: () => database.close(),
  };
}
