import { erasing } from './engine.js';
import { sqlEndings } from './sql-endings.js';
import { sqlIdentities } from './sql-identities.js';
import { FORGET_MESSAGES, sqlInbox } from './sql-inbox.js';
import { FORGET_PAGE_TOKENS, sqlPageTokens } from './sql-page-tokens.js';
import { sqlRecords } from './sql-records.js';
/** The store over SQL. The engine must have been migrated. */
export function sqlStore(engine, { atOnce = 64 } = {}) {
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
async function forget(sql, subject) {
    await sql.query('delete from identities where phone = $1 or user_id = $1', [subject]);
    await sql.query('delete from endings where subject = $1', [subject]);
    await sql.query(FORGET_MESSAGES, [subject]);
    await sql.query(FORGET_PAGE_TOKENS, [subject]);
}
