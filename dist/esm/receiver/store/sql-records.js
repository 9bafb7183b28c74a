import { erasing } from './engine.js';
import { gathered } from './gather.js';
import { IS_ABOUT_RECORD } from './migrations.js';
import { appendAll, appendOne, falseIfInTheWay } from './sql-append.js';
const COLUMNS = 'subject, position, id, digest, previous, received_at, content, receipt, seal, assurance';
/** Rows read at a time by `list`: enough to keep a connection busy, few enough to hold. */
const PAGE = 500;
/** Two lanes: while the one waits for the disk, the other is filled. */
const LANES = 2;
/** @param atOnce Most subjects in one statement of the write path; see `SqlStoreOptions`. */
export function sqlRecords(engine, atOnce) {
    const select = async (condition, ...parameters) => (await engine.query(`select ${COLUMNS} from records where ${condition}`, parameters)).map(recordOf);
    const gathering = {
        most: atOnce,
        lanes: atOnce === 1 ? Infinity : LANES,
        pause: engine.pause,
    };
    return {
        append: gathered(async (records) => {
            engine.requireRoom?.();
            return appendAll(engine, records);
        }, gathering),
        find: async (id) => (await select('id = $1', id))[0],
        findByEnd: (hex) => select('right(id::text, 10) = $1', hex),
        tail: gathered((subjects) => tailsOf(engine, subjects), gathering),
        chain: (subject) => select('subject = $1 order by position', subject),
        entriesOf: (subjects) => entriesOf(engine, subjects),
        remarksOf: async (subject) => {
            const rows = await engine.query(`select id, effect, assurance from records where subject = $1 and ${IS_ABOUT_RECORD} order by position`, [subject]);
            return rows.flatMap(entryOf);
        },
        list: (span = {}) => list(engine, span),
        count: async ({ from, to } = {}) => {
            const [row] = await engine.query(`select count(*) as count from records
         where received_at >= coalesce($1, '-infinity'::timestamptz)
           and received_at <= coalesce($2, 'infinity'::timestamptz)`, [from ?? null, to ?? null]);
            return Number(row.count);
        },
        erase: (record, renamed) => erasing(engine, () => engine.transaction((sql) => erase(sql, record, renamed))).catch(falseIfInTheWay),
    };
}
/** Subject by subject the end of the index, however long the chains are. */
async function tailsOf(sql, subjects) {
    const rows = await sql.query(`select subject, position, digest from unnest($1::text[]) as asked (name) cross join lateral
       (select subject, position, digest from records where subject = name order by position desc limit 1) as last`, [subjects]);
    const tails = new Map(rows.map(({ subject, ...tail }) => [subject, tail]));
    return subjects.map((subject) => tails.get(subject));
}
async function entriesOf(sql, subjects) {
    const rows = await sql.query('select subject, id, effect, assurance from records where subject = any($1) order by subject, position', [subjects]);
    const entries = new Map();
    for (const { subject, ...row } of rows) {
        const entry = entryOf(row);
        const found = entries.get(subject);
        if (found)
            found.push(...entry);
        else if (entry.length)
            entries.set(subject, entry);
    }
    return entries;
}
/** What was erased does nothing any more. */
function entryOf({ id, effect, assurance }) {
    return effect === null ? [] : [{ id, effect: JSON.parse(effect), assurance }];
}
async function* list(sql, { from, to }) {
    let last;
    do {
        // Page by page, each starting after the last row of the one before: nothing is held open meanwhile.
        const rows = await sql.query(`select ${COLUMNS}, effect from records
       where (received_at, id) > ($1, $2) and received_at <= coalesce($3, 'infinity'::timestamptz)
       order by received_at, id limit ${PAGE}`, last ? [last.received_at, last.id, to ?? null] : [from ?? '-infinity', ZERO_ID, to ?? null]);
        yield* rows.map(listed);
        last = rows.length === PAGE ? rows.at(-1) : undefined;
    } while (last);
}
function listed({ effect, ...row }) {
    return { ...recordOf(row), effect: effect === null ? null : readable(effect) };
}
/** Whoever could change it may have left anything there: the rest is to be given out all the same. */
function readable(effect) {
    try {
        return JSON.parse(effect);
    }
    catch {
        return effect;
    }
}
/** No record has this id, so a page that starts after it starts at the very moment of its time. */
const ZERO_ID = '00000000-0000-0000-0000-000000000000';
/** Whoever follows the same record waits for its lock, and finds the chain gone. */
async function erase(sql, record, renamed) {
    await sql.query('select 1 from records where subject = $1 and position = $2 for update', [
        record.subject,
        record.position - 1,
    ]);
    if (!(await appendOne(sql, record)))
        return false;
    await sql.query(`update records set subject = $2, effect = null, content = case when position = $3 then content end
     where subject = $1`, [record.subject, renamed, record.position]);
    return true;
}
function recordOf({ received_at, content, ...row }) {
    return {
        ...row,
        receivedAt: received_at.toISOString(),
        content: content === null ? null : JSON.parse(content), // checked before it was written
    };
}
