import pg from 'pg';
import type { Sql, SqlEngine } from './engine.js';

/** After this long, a statement has failed; whoever sent the proof tries again later. */
const TIMEOUT_MS = 10_000;

/** How much longer than the server one waits oneself: only for a server that has gone without a word. */
const GRACE_MS = 2_000;

/**
 * A PostgreSQL server, or one that speaks its protocol, at a `postgres://` address. Connections are made as they are
 * needed, 10 at most, and made anew when they were lost.
 *
 * @param timeoutMs How long a statement may take, and the way to a connection, in milliseconds; 0 for as long as it takes.
 */
export function pgEngine(address: string, { timeoutMs = TIMEOUT_MS } = {}): SqlEngine {
  const pool = new pg.Pool({
    connectionString: address,
    connectionTimeoutMillis: timeoutMs || TIMEOUT_MS,
    ...(timeoutMs > 0 && { statement_timeout: timeoutMs, query_timeout: timeoutMs + GRACE_MS }),
  });
  // A connection that is lost is replaced at the next query, which reports what is wrong, if anything still is.
  // Without a listener the event would end the process.
  pool.on('error', () => undefined);
  return {
    ...sqlOver(pool),
    async transaction(work) {
      const client = await pool.connect();
      const ignore = () => undefined; // the pool listens only to those that are with it
      client.on('error', ignore);
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
        client.off('error', ignore);
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

function sqlOver(connection: pg.Pool | pg.PoolClient): Sql {
  return {
    query: async <Row>(statement: string, parameters: readonly unknown[] = []) => {
      const values = [...parameters];
      const query = values.length ? { name: nameOf(statement), text: statement, values } : statement;
      return (await connection.query(query)).rows as Row[];
    },
  };
}

const names = new Map<string, string>();

/** By its name a statement is parsed once per connection; there are few, and always the same. */
function nameOf(statement: string): string {
  const name = names.get(statement) ?? `opt_in_${names.size + 1}`;
  names.set(statement, name);
  return name;
}
