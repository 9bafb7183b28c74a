import { canonicalJson } from '../../proof/index.js';
import type { Content } from '../rules/content.js';
import { effectOf, type Effect } from '../rules/effect.js';
import type { Entry } from '../rules/standing.js';
import type { Sql, SqlEngine } from './engine.js';
import type { ConsentRecord, Records, Span, Tail } from './records.js';

interface Row {
  subject: string;
  position: number;
  id: string;
  digest: string;
  previous: string | null;
  received_at: Date;
  content: string | null;
  receipt: string | null;
  seal: string;
}

const COLUMNS = 'subject, position, id, digest, previous, received_at, content, receipt, seal';

/** Rows read at a time by `list`: enough to keep a connection busy, few enough to hold. */
const PAGE = 500;

/** SQLSTATE of a record that does not follow the one it says it follows, as that one is no longer there. */
const FOREIGN_KEY_VIOLATION = '23503';

export function sqlRecords(engine: SqlEngine): Records {
  const select = async (condition: string, ...parameters: unknown[]) =>
    (await engine.query<Row>(`select ${COLUMNS} from records where ${condition}`, parameters)).map(recordOf);
  return {
    append: (record) => append(engine, record),
    find: async (id) => (await select('id = $1', id))[0],
    findByEnd: (hex) => select('right(id::text, 10) = $1', hex),
    tail: async (subject) => {
      const [row] = await engine.query<Tail>(
        'select position, digest from records where subject = $1 order by position desc limit 1',
        [subject],
      );
      return row;
    },
    chain: (subject) => select('subject = $1 order by position', subject),
    entriesOf: (subjects) => entriesOf(engine, subjects),
    list: (span = {}) => list(engine, span),
    count: async ({ from, to } = {}) => {
      const [row] = await engine.query<{ count: string }>(
        `select count(*) as count from records
         where received_at >= coalesce($1, '-infinity'::timestamptz)
           and received_at <= coalesce($2, 'infinity'::timestamptz)`,
        [from, to],
      );
      return Number(row!.count);
    },
    erase: (record, renamed) => engine.transaction((sql) => erase(sql, record, renamed)),
  };
}

async function append(sql: Sql, record: ConsentRecord): Promise<boolean> {
  const { subject, position, id, digest, previous, receivedAt, content, receipt, seal } = record;
  try {
    const added = await sql.query(
      `insert into records (subject, position, id, digest, previous, received_at, content, effect, receipt, seal)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
      [
        subject,
        position,
        id,
        digest,
        previous,
        receivedAt,
        content && canonicalJson(content),
        content && JSON.stringify(effectOf(content, receivedAt)),
        receipt,
        seal,
      ],
    );
    return added.length === 1;
  } catch (error) {
    if ((error as { code?: unknown }).code === FOREIGN_KEY_VIOLATION) return false;
    throw error;
  }
}

async function entriesOf(sql: Sql, subjects: readonly string[]): Promise<Map<string, Entry[]>> {
  const rows = await sql.query<{ subject: string; id: string; effect: string | null }>(
    'select subject, id, effect from records where subject = any($1) order by subject, position',
    [subjects],
  );
  const entries = new Map<string, Entry[]>();
  for (const { subject, id, effect } of rows) {
    if (effect === null) continue;
    const entry = { id, effect: JSON.parse(effect) as Effect };
    const found = entries.get(subject);
    if (found) found.push(entry);
    else entries.set(subject, [entry]);
  }
  return entries;
}

async function* list(sql: Sql, { from, to }: Span): AsyncGenerator<ConsentRecord> {
  let last: Row | undefined;
  do {
    // Page by page, each starting after the last row of the one before: nothing is held open meanwhile.
    const rows: Row[] = await sql.query(
      `select ${COLUMNS} from records
       where (received_at, id) > ($1, $2) and received_at <= coalesce($3, 'infinity'::timestamptz)
       order by received_at, id limit ${PAGE}`,
      last ? [last.received_at, last.id, to] : [beforeAll(from), ZERO_ID, to],
    );
    yield* rows.map(recordOf);
    last = rows.length === PAGE ? rows.at(-1) : undefined;
  } while (last);
}

/** No record has this id, so a page that starts after it starts at the very moment of its time. */
const ZERO_ID = '00000000-0000-0000-0000-000000000000';

function beforeAll(from: string | undefined): string {
  return from ?? '-infinity';
}

/** The record goes in under the old name first: whoever wants the same place waits for it, and finds the chain gone. */
async function erase(sql: Sql, record: ConsentRecord, renamed: string): Promise<boolean> {
  if (!(await append(sql, record))) return false;
  await sql.query(
    `update records set subject = $2, effect = null, content = case when position = $3 then content end
     where subject = $1`,
    [record.subject, renamed, record.position],
  );
  return true;
}

function recordOf({ received_at, content, ...row }: Row): ConsentRecord {
  return {
    ...row,
    receivedAt: received_at.toISOString(),
    content: content === null ? null : (JSON.parse(content) as Content), // checked before it was written
  };
}
