import type { SqlEngine } from './engine.js';

interface Migration {
  name: string;
  statements: string[];
}

/** In order. A migration that was released never changes; what comes after is added below it. */
const migrations: Migration[] = [
  {
    name: '001-records',
    statements: [
      // The proof is its canonical JSON, byte for byte what the digest was made over: jsonb would reorder it and
      // refuse texts that hold U+0000.
      `create table records (
        id uuid primary key,
        phone text not null,
        position integer not null,
        digest text not null,
        previous text,
        received_at timestamptz not null,
        proof text not null,
        receipt text not null,
        unique (phone, position)
      )`,
      'create index records_by_arrival on records (received_at, id)',
      `create function refuse_change() returns trigger language plpgsql as $$
        begin
          raise exception 'records are only ever added';
        end
      $$`,
      `create trigger records_append_only before update or delete or truncate on records
        execute function refuse_change()`,
    ],
  },
];

/** Any number, as long as all receivers use the same: it keeps two that start at once apart. */
const LOCK = 7_140_116_209;

/** Brings the tables up to date; running it again, or from two receivers at once, changes nothing more. */
export async function migrate(engine: SqlEngine): Promise<void> {
  await engine.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await sql.query(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
    );
    const applied = await sql.query<{ name: string }>('select name from migrations');
    for (const { name, statements } of migrations) {
      if (applied.some((row) => row.name === name)) continue;
      // One after the other: each statement builds on the one before.
      for (const statement of statements) await sql.query(statement);
      await sql.query('insert into migrations (name) values ($1)', [name]);
    }
  });
}
