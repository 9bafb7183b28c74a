-- The tables that grow with the people, spread over 16 partitions: records by subject, page tokens by their ids. For
-- databases where a unique key must hold the key that the table is spread by. Run once, after the receiver has made its own tables and before it holds a record.

drop table records;

create table records (
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
  assurance text not null default 'unverified',
  primary key (subject, position),
  unique (subject, id),
  foreign key (subject, follows) references records (subject, position)
) partition by hash (subject);

do $$
  begin
    for part in 0..15 loop
      execute format(
        'create table records_%s partition of records for values with (modulus 16, remainder %s)', part, part
      );
    end loop;
  end
$$;

create index records_by_arrival on records (received_at, id);
create index records_by_id on records (id);
create index records_by_end_of_id on records (right(id::text, 10));
create index records_about_records on records (subject, position)
  where effect ~ '^\{"kind":"(confirmation|vouching|annulment)"';

create trigger records_only_erased before update on records for each row execute function only_erase();
create trigger records_never_removed before delete or truncate on records
  for each statement execute function only_erase();

-- Page tokens by their ids.
drop table page_tokens;
create table page_tokens (
  jti text primary key,
  phone text not null,
  expires_at timestamptz not null
) partition by hash (jti);

do $$
  begin
    for part in 0..15 loop
      execute format(
        'create table page_tokens_%s partition of page_tokens for values with (modulus 16, remainder %s)', part, part
      );
    end loop;
  end
$$;

create index page_tokens_by_end on page_tokens (expires_at);
create index page_tokens_by_number on page_tokens (phone);

-- An id is given once over all subjects, erased ones too, or a proof that was erased could be sent again. A row that
-- is erased moves to another partition, which inserts it there: its id is known by then.
create table record_ids (id uuid primary key) partition by hash (id);

do $$
  begin
    for part in 0..15 loop
      execute format(
        'create table record_ids_%s partition of record_ids for values with (modulus 16, remainder %s)', part, part
      );
    end loop;
  end
$$;

create function take_id() returns trigger language plpgsql as $$
  begin
    insert into record_ids values (new.id);
    return null;
  end
$$;

create trigger records_take_id after insert on records
  for each row when (new.subject not like 'erased:%') execute function take_id();
