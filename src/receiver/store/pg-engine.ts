import pg from 'pg';
import type { Sql, SqlEngine } from './engine.js';

/** A PostgreSQL server, or one that speaks its protocol, at a `postgres://` address. */
export function pgEngine(address: string): SqlEngine {
  const pool = new pg.Pool({ connectionString: address });
  // An idle connection that the server closes is replaced at the next query, which reports what is wrong, if
  // anything still is. Without a listener the event would end the process.
  pool.on('error', () => undefined);
  return {
    ...sqlOver(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken = false;
      try {
        await client.query('begin');
        const result = await work(sqlOver(client));
        await client.query('commit');
        return result;
      } catch (error) {
        // A connection that cannot even roll back is not given to anyone else.
        await client.query('rollback').catch(() => (broken = true));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

function sqlOver(connection: pg.Pool | pg.PoolClient): Sql {
  return {
    query: async <Row>(statement: string, parameters: readonly unknown[] = []) =>
      (await connection.query(statement, [...parameters])).rows as Row[],
  };
}
