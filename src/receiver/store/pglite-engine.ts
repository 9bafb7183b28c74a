import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import type { SqlEngine } from './engine.js';

/** PostgreSQL inside this process, kept in a folder; without one, in memory and gone with the process. */
export async function pgliteEngine(folder?: string): Promise<SqlEngine> {
  if (folder !== undefined) await mkdir(folder, { recursive: true }); // PGlite makes the last level only
  const database = await PGlite.create(folder ?? 'memory://');
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
