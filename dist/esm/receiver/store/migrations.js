import { renewEffects } from './renew-effects.js';
/** Of a record: that it is about another; see `isAboutRecord`. In these words, so that its index serves it. */
export const IS_ABOUT_RECORD = String.raw `effect ~ '^\{"kind":"(confirmation|vouching|annulment)"'`;
/** A trigger's function: nothing changes but by an erasure, which takes the person out of a chain and leaves the rest. */
const ONLY_ERASE = `create or replace function only_erase() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and new.subject like 'erased:%' and old.subject not like 'erased:%'
      and (new.content is null or new.content = old.content) and new.effect is null
      and (new.position, new.id, new.digest, new.received_at, new.seal, new.assurance)
        = (old.position, old.id, old.digest, old.received_at, old.seal, old.assurance)
      and new.previous is not distinct from old.previous
      and new.receipt is not distinct from old.receipt
    then
      return new;
    end if;
    raise exception 'records are only ever added';
  end
$$`;
/** The same function while effects are made anew: nothing else may change. */
const ONLY_EFFECTS = `create or replace function only_erase() returns trigger language plpgsql as $$
  begin
    new.subject = old.subject;
    new.content = old.content;
    return new;
  end
$$`;
/** In order. A migration that was released never changes; what comes after is added below it. */
const migrations = [
    {
        name: '001-records',
        statements: [
            // The content is JSON as a text: jsonb would reorder it and refuse texts that hold U+0000. `follows` makes the
            // database itself refuse a chain with a gap.
            `create table records (
        subject text not null,
        position integer not null check (position > 0),
        follows integer generated always as (nullif(position - 1, 0)) stored,
        id uuid not null,
        digest text not null,
        previous text,
        received_at timestamptz not null,
        content text,
        effect text,
        receipt text,
        seal text not null,
        primary key (subject, position),
        unique (id),
        foreign key (subject, follows) references records (subject, position)
      )`,
            'create index records_by_arrival on records (received_at, id)',
            'create index records_by_end_of_id on records (right(id::text, 10))',
            // Nothing changes but by an erasure, which takes the person out of a chain and leaves the rest.
            `create function only_erase() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and new.subject like 'erased:%' and old.subject not like 'erased:%'
            and (new.content is null or new.content = old.content) and new.effect is null
            and (new.position, new.id, new.digest, new.received_at, new.seal)
              = (old.position, old.id, old.digest, old.received_at, old.seal)
            and new.previous is not distinct from old.previous
            and new.receipt is not distinct from old.receipt
          then
            return new;
          end if;
          raise exception 'records are only ever added';
        end
      $$`,
            `create trigger records_only_erased before update on records
        for each row execute function only_erase()`,
            // By statement: an erased row that moves to another partition is deleted from its own, which must pass.
            `create trigger records_never_removed before delete or truncate on records
        for each statement execute function only_erase()`,
        ],
    },
    {
        name: '002-whatsapp',
        statements: [
            'create table identities (user_id text primary key, phone text not null)',
            'create index identities_by_phone on identities (phone)',
            `create table messages (
        id uuid primary key,
        subject text,
        at timestamptz not null,
        received_at timestamptz not null,
        reason text not null,
        words text not null,
        settled boolean not null default false
      )`,
            'create index messages_waiting on messages (received_at, id) where not settled',
            'create index messages_by_subject on messages (subject)',
        ],
    },
    {
        name: '003-what-opens',
        statements: [
            // What was given until then opens nothing more: links, or receipts.
            `create table endings (
        subject text not null,
        kind text not null,
        until timestamptz not null,
        primary key (subject, kind)
      )`,
            `create index records_confirming on records (subject, position)
        where effect like '{"kind":"confirmation"%'`,
        ],
    },
    {
        name: '003-review',
        statements: [
            `alter table messages
        add column record uuid,
        add column decision text,
        add column decided_by text,
        add column decided_person text,
        add column decided_at timestamptz`,
            'create index messages_decided on messages (received_at, id) where decision is not null',
            // Erasing a person finds where they went.
            "create index messages_by_new_number on messages (words) where reason = 'number-changed'",
        ],
    },
    {
        name: '003-clean-after-erasures',
        statements: [
            // The server would wait until a fifth of the rows are dead, and leave a few of them in the indexes.
            `do $$
        declare setting text := 'autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0';
        begin
          execute 'alter table records set (' || setting || ', vacuum_index_cleanup = on,
            toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0,
            toast.vacuum_index_cleanup = on)';
          execute 'alter table messages set (' || setting || ', vacuum_index_cleanup = on)';
          execute 'alter table identities set (' || setting || ', vacuum_index_cleanup = on)';
          execute 'alter table endings set (' || setting || ', vacuum_index_cleanup = on)';
        end
      $$`,
        ],
    },
    {
        name: '004-assurance',
        statements: [
            `alter table records add column assurance text not null default 'unverified'`,
            'drop index records_confirming',
            `create index records_about_records on records (subject, position) where ${IS_ABOUT_RECORD}`,
            ONLY_EFFECTS,
        ],
        run: async (sql) => {
            await renewEffects(sql);
            await sql.query(ONLY_ERASE);
        },
    },
    {
        name: '004-page-tokens',
        statements: [
            // By its key alone is found whose a token is: the rows can be spread by it.
            `create table page_tokens (
        jti text primary key,
        phone text not null,
        expires_at timestamptz not null
      ) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0, vacuum_index_cleanup = on)`,
            'create index page_tokens_by_end on page_tokens (expires_at)',
            'create index page_tokens_by_number on page_tokens (phone)',
        ],
    },
];
/** Any number, as long as all receivers use the same: it keeps two that start at once apart. */
const LOCK = 7_140_116_209;
/** Brings the tables up to date; running it again, or from two receivers at once, changes nothing more. */
export async function migrate(engine) {
    await engine.transaction(async (sql) => {
        await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
        await sql.query('create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())');
        const applied = await sql.query('select name from migrations');
        for (const { name, statements, run } of migrations) {
            if (applied.some((row) => row.name === name))
                continue;
            // One after the other: each statement builds on the one before.
            for (const statement of statements)
                await sql.query(statement);
            await run?.(sql);
            await sql.query('insert into migrations (name) values ($1)', [name]);
        }
    });
}
