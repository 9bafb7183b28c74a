import { effectOf } from '../rules/effect.js';
const COLUMNS = 'subject, position, id, digest, previous, received_at, content, effect, receipt, seal, assurance';
/**
 * A record goes in when it is a first one, or when the very record it follows is there. That one is locked until the
 * end: an erasure that is under way is waited for, and the chain may be another one afterwards, with as many records.
 */
const INSERT = `
  followed as (
    select given.* from given join records as before
      on before.subject = given.subject and before.position = given.position - 1 and before.digest = given.previous
    for key share of before
  )
  insert into records (${COLUMNS})
  select * from given where previous is null and position = 1 union all select * from followed
  order by subject -- two statements about the same subjects wait for each other in one order only
  on conflict do nothing returning seal`;
const ONE = `with given (${COLUMNS}) as (values ($1::text, $2::integer, $3::uuid, $4::text, $5::text, $6::timestamptz,
    $7::text, $8::text, $9::text, $10::text, $11::text)),${INSERT}`;
const ALL = `with given (${COLUMNS}) as (select * from unnest($1::text[], $2::integer[], $3::uuid[], $4::text[],
    $5::text[], $6::timestamptz[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[])),${INSERT}`;
/**
 * SQLSTATEs of a record that another one was in the way of: the one it follows is no longer there (foreign key), its
 * id is taken where a trigger sees to that (unique), or two transactions could not both go on (serialization failure,
 * deadlock).
 */
const IN_THE_WAY = ['23503', '23505', '40001', '40P01'];
/** `false` for an error that tells of another record in the way; throws all others. */
export function falseIfInTheWay(error) {
    if (IN_THE_WAY.includes(String(error?.code)))
        return false;
    throw error;
}
/** Adds one record. Inside a transaction, another record in the way is thrown as an error by some engines. */
export async function appendOne(sql, record) {
    return (await sql.query(ONE, valuesOf(record))).length === 1;
}
/** Adds each record that nothing is in the way of, all in one statement: one wait for the disk serves them all. */
export async function appendAll(sql, records) {
    const alone = (record) => appendOne(sql, record).catch(falseIfInTheWay);
    if (records.length === 1)
        return [await alone(records[0])];
    const values = records.map(valuesOf);
    try {
        const added = await sql.query(ALL, values[0].map((_, column) => values.map((row) => row[column])));
        // Told by their seals, as two with one id may be among them, of which one gets in.
        const seals = new Set(added.map(({ seal }) => seal));
        return records.map(({ seal }) => seals.has(seal));
    }
    catch (error) {
        falseIfInTheWay(error);
        return Promise.all(records.map(alone)); // what failed was the whole statement: nothing of it was written
    }
}
function valuesOf(record) {
    const { subject, position, id, digest, previous, receivedAt, content, receipt, seal, assurance } = record;
    const text = content && JSON.stringify(content);
    const effect = content && JSON.stringify(effectOf(content, receivedAt));
    return [subject, position, id, digest, previous, receivedAt, text, effect, receipt, seal, assurance];
}
