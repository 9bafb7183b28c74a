/**
 * Fills the table up to so many records, in one statement: each a copy of one that the receiver wrote, with another
 * number, id and digest in the columns. Triggers and foreign keys are left out meanwhile, as they would take hours.
 */
export async function fill(engine, count) {
  await engine.transaction(async (sql) => {
    await sql.query("set local session_replication_role = 'replica'");
    await sql.query(
      `insert into records (subject, position, id, digest, received_at, content, effect, receipt, seal)
       select '+1' || lpad(n::text, 10, '0'), 1, gen_random_uuid(), 'sha-256:' || encode(sha256(n::text::bytea), 'hex'),
         received_at - n * interval '1 second', content, effect, receipt, seal
       from (select * from records limit 1) as model, generate_series(1, ${count} - (select count(*) from records)) as n`,
    );
  });
  await engine.query('vacuum (analyze) records');
  await engine.query('checkpoint');
  await engine.close();
}
