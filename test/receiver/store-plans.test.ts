/** How PostgreSQL goes about the statements: what a request asks must not read more the more is stored. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { migrate, sqlStore, type SqlEngine, type Store } from '../../src/receiver/index.js';
import { pgEngine } from '../../src/receiver/store/pg-engine.js';
import { all, firstOf } from './support/records.js';
import { startPostgres } from './support/postgres-server.js';

const ROWS = 50_000;

const postgres = await startPostgres();
if ('missing' in postgres) console.log(`PART NOT RUN: plans of statements: ${postgres.missing}`);
after(async () => {
  if ('stop' in postgres) await postgres.stop();
});

if ('address' in postgres) describe('with many records', () => plans(postgres.address));

function plans(address: string): void {
  let engine: SqlEngine;
  let store: Store;
  /** What was asked of the database last. */
  let asked: { statement: string; parameters: readonly unknown[] }[] = [];
  before(async () => {
    engine = pgEngine(address);
    await migrate(engine);
    await engine.query(
      `insert into records (subject, position, id, digest, received_at, content, effect, receipt, seal)
       select '+49151' || lpad(n::text, 9, '0'), 1, gen_random_uuid(), 'sha-256:' || n,
         timestamptz '2026-01-01' + n * interval '1 second', '{}', '{"kind":"none"}', 'r', 's'
       from generate_series(1, ${ROWS}) as n`,
    );
    await engine.query('analyze records');
    store = sqlStore({
      ...engine,
      query: async (statement, parameters = []) => {
        asked.push({ statement, parameters });
        return engine.query(statement, parameters);
      },
    });
  });
  after(() => engine.close());

  /** The plan of what was asked, as it is made for any parameters: a named statement ends up with it. */
  async function planOf(ask: () => Promise<unknown>): Promise<string> {
    asked = [];
    await ask();
    const { statement, parameters } = asked[0]!;
    return engine.transaction(async (sql) => {
      await sql.query('set local plan_cache_mode = force_generic_plan');
      await sql.query(`prepare asked as ${statement}`);
      const rows = await sql.query<Record<string, string>>(
        `explain execute asked (${parameters.map(() => 'null').join()})`,
      );
      await sql.query('deallocate asked');
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
  }

  const numbers = Array.from({ length: 1000 }, (_, index) => `+49151${String(index * 7).padStart(9, '0')}`);
  const cases: [string, () => Promise<unknown>][] = [
    ['the tail of a subject', () => store.tail(numbers[5]!)],
    ['a chain', () => store.chain(numbers[5]!)],
    ['what the records of 1000 subjects do', () => store.entriesOf(numbers)],
    ['a record by its id', () => store.find(firstOf(numbers[0]!).id)],
    ['records by the end of their id', () => store.findByEnd('0123456789')],
    ['a page of a listing', () => first(store.list({ from: '2026-01-01T05:00:00.000Z' }))],
    [
      'a listing of a day',
      () => all(store.list({ from: '2026-01-01T05:00:00.000Z', to: '2026-01-01T05:00:10.000Z' })),
    ],
    [
      'a count of some seconds',
      () => store.count({ from: '2026-01-01T05:00:00.000Z', to: '2026-01-01T05:00:10.000Z' }),
    ],
  ];
  test('what is said about records is found among themselves, however many records strangers have sent for the number', async () => {
    assert.match(await planOf(() => store.remarksOf(numbers[5]!)), /records_about_records/);
  });

  for (const [what, ask] of cases) {
    test(`${what} is found by an index`, async () => {
      const plan = await planOf(ask);
      assert.match(plan, /Index|Bitmap/, plan);
      assert.doesNotMatch(plan, /Seq Scan/, plan);
    });
  }
}

async function first<Item>(items: AsyncIterable<Item>): Promise<Item | undefined> {
  for await (const item of items) return item;
  return undefined;
}
