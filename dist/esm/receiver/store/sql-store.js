import { sqlIdentities } from './sql-identities.js';
import { sqlInbox } from './sql-inbox.js';
import { sqlRecords } from './sql-records.js';
/** The store over SQL. The engine must have been migrated. */
export function sqlStore(engine, { atOnce = 64 } = {}) {
    return {
        ...sqlRecords(engine, atOnce),
        ...sqlIdentities(engine),
        ...sqlInbox(engine),
        forget: async (subject) => {
            await engine.query('delete from identities where phone = $1 or user_id = $1', [subject]);
            // The ids stay: they name nobody, and tell the same message when it comes again.
            await engine.query("update messages set settled = true, subject = null, words = '' where subject = $1", [subject]);
        },
        check: async () => {
            await engine.query('select 1');
        },
    };
}
