import { erasing, type Sql, type SqlEngine } from './engine.js';
import { sqlEndings } from './sql-endings.js';
import { sqlIdentities } from './sql-identities.js';
import { FORGET_MESSAGES, sqlInbox } from './sql-inbox.js';
import { FORGET_PAGE_TOKENS, sqlPageTokens } from './sql-page-tokens.js';
import { sqlRecords } from './sql-records.js';
import type { Store } from './store.js';

export interface SqlStoreOptions {
  /**
   * Most subjects in one statement of the write path; default 64. 1 for an engine that spreads subjects over machines,
   * where a statement about several may be a transaction over several machines.
   */
  atOnce?: number;
}

/** The store over SQL. The engine must have been migrated. */
export function sqlStore(engine: SqlEngine, { atOnce = 64 }: SqlStoreOptions = {}): Store {
  return {
    ...sqlRecords(engine, atOnce),
    ...sqlIdentities(engine),
    ...sqlInbox(engine),
    ...sqlEndings(engine),
    ...sqlPageTokens(engine),
    forget: (subject) => erasing(engine, () => forget(engine, subject)),
    check: async () => {
      await engine.query('select 1');
    },
  };
}

async function forget(sql: Sql, subject: string): Promise<void> {
  await sql.query('delete from identities where phone = $1 or user_id = $1', [subject]);
  await sql.query('delete from endings where subject = $1', [subject]);
  await sql.query(FORGET_MESSAGES, [subject]);
  await sql.query(FORGET_PAGE_TOKENS, [subject]);
}
