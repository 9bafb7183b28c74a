const COLUMNS = 'id, subject, at, received_at, reason, words, record';
const DECIDED = 'decision, decided_by, decided_person, decided_at';
/** The ids of what is settled or forgotten stay: they name nobody, and tell the same message when it comes again. */
export const FORGET_MESSAGES = `update messages set settled = true, subject = null, words = '', record = null,
  decision = null, decided_by = null, decided_person = null, decided_at = null
  where subject = $1 or (reason = 'number-changed' and words = $1)`;
export function sqlInbox(sql) {
    return {
        keep: async ({ id, subject, at, receivedAt, reason, words, record }) => {
            sql.requireRoom?.();
            await sql.query(`insert into messages (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`, 
            // PostgreSQL has no form for U+0000 in a text.
            [id, subject, at, receivedAt, reason, words.replaceAll('\0', '\uFFFD'), record ?? null]);
        },
        kept: async (limit, query) => (await list(sql, 'not settled', limit, query)).map(messageOf),
        keptMessage: async (id) => {
            const rows = await sql.query(`select ${COLUMNS}, ${DECIDED} from messages where not settled and id = $1`, [id]);
            return rows.map(messageOf)[0];
        },
        settle: async (id, { decision, by, person, at }) => {
            await sql.query(`update messages set settled = true, words = '', decision = $2, decided_by = $3, decided_person = $4,
          decided_at = $5 where id = $1 and not settled`, [id, decision, by ?? null, person ?? null, at]);
        },
        settled: async (limit, query) => (await list(sql, 'decision is not null', limit, query)).map(settledOf),
    };
}
function list(sql, which, limit, query = {}) {
    const { reason, subjects, since, after } = query;
    const values = [limit];
    const place = (value) => `$${values.push(value)}`;
    const conditions = [
        which,
        ...(reason === undefined ? [] : [`reason = ${place(reason)}`]),
        ...(subjects === undefined ? [] : [`subject = any(${place(subjects)}::text[])`]),
        ...(since === undefined ? [] : [`received_at >= ${place(since)}::timestamptz`]),
        ...(after === undefined
            ? []
            : [`(received_at, id) > (${place(after.receivedAt)}::timestamptz, ${place(after.id)}::uuid)`]),
    ];
    return sql.query(`select ${COLUMNS}, ${DECIDED} from messages where ${conditions.join(' and ')} order by received_at, id limit $1`, values);
}
function messageOf({ id, subject, at, received_at, reason, words, record }) {
    const told = { id, subject, at: at.toISOString(), receivedAt: received_at.toISOString(), reason, words };
    return record === null ? told : { ...told, record };
}
function settledOf(row) {
    const { words: _, ...message } = messageOf(row);
    const { decision, decided_by: by, decided_person: person, decided_at } = row;
    return {
        ...message,
        decided: {
            decision: decision,
            ...(by !== null && { by }),
            ...(person !== null && { person }),
            at: decided_at.toISOString(),
        },
    };
}
