/** Several receivers on one PostgreSQL server. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  migrate,
  sqlStore,
  type ConsentRecord,
  type Sql,
  type SqlEngine,
  type Store,
} from '../../src/receiver/index.js';
import { pgEngine } from '../../src/receiver/store/pg-engine.js';
import { makeProof } from './support/proofs.js';
import { after as following, breaksIn, firstOf, makeErasure, recordOf, somebody } from './support/records.js';
import { startPostgres } from './support/postgres-server.js';
import { race } from './support/store-erasure-contract.js';

const postgres = await startPostgres();
if ('missing' in postgres) console.log(`PART NOT RUN: several receivers on one server: ${postgres.missing}`);
after(async () => {
  if ('stop' in postgres) await postgres.stop();
});

if ('address' in postgres) describe('several receivers on one server', () => races(postgres.address));

function races(address: string): void {
  let engines: SqlEngine[];
  let stores: Store[];
  before(async () => {
    engines = Array.from({ length: 4 }, () => pgEngine(address));
    // At once, on an empty database: all find their tables.
    await Promise.all(engines.map(migrate));
    // One of them writes one by one: what they answer must not depend on it.
    stores = engines.map((engine, index) => sqlStore(engine, index === 3 ? { atOnce: 1 } : {}));
  });
  after(() => Promise.all(engines.map((engine) => engine.close())));

  test('migrations were applied once', async () => {
    const rows = await engines[0]!.query<{ name: string }>('select name from migrations order by name');
    assert.deepEqual(
      rows.map(({ name }) => name),
      [...new Set(rows.map(({ name }) => name))],
    );
    assert.ok(rows.length > 0);
  });

  test('the same records everywhere at once, in any order, are added once each', async () => {
    const records = Array.from({ length: 60 }, () => firstOf(somebody()));
    const added = await Promise.all(
      stores.map((store, index) => {
        const order = index % 2 ? [...records].reverse() : records;
        return Promise.all(
          order.map(async (record) => ((await store.append(record)) ? record.id : undefined)),
        );
      }),
    );
    const ids = added.flat().filter((id) => id !== undefined);
    assert.deepEqual(ids.sort(), records.map(({ id }) => id).sort());
  });

  test('an id that is sent about several people at once is held about one', async () => {
    for (let round = 0; round < 10; round++) {
      const ids = Array.from({ length: 8 }, () => makeProof().id);
      const added = await Promise.all(
        stores.map((store, index) => {
          const order = index % 2 ? [...ids].reverse() : ids;
          return Promise.all(
            order.map((id) => store.append(recordOf(makeProof({ id, subject: { phone: somebody() } })))),
          );
        }),
      );
      assert.equal(added.flat().filter(Boolean).length, ids.length);
    }
  });

  test('a page token that is sent about several people at once is good for one', async () => {
    for (let round = 0; round < 10; round++) {
      const token = makeProof().id;
      const phones = stores.map(somebody);
      const ask = () =>
        Promise.all(
          stores.map((store, index) =>
            store.bindPageToken(token, phones[index]!, '2026-12-01T13:00:00.000Z'),
          ),
        );
      const bound = await ask();
      assert.equal(bound.filter(Boolean).length, 1);
      assert.deepEqual(await ask(), bound);
    }
  });

  test('many who write about one person make one whole chain', async () => {
    const phone = somebody();
    const enter = async (store: Store) => {
      for (;;) {
        const tail = await store.tail(phone);
        const record = tail ? following({ subject: phone, ...tail } as ConsentRecord) : firstOf(phone);
        if (await store.append(record)) return record.id;
      }
    };
    const ids = await Promise.all(Array.from({ length: 40 }, (_, index) => enter(stores[index % 4]!)));
    const chain = await stores[0]!.chain(phone);
    assert.deepEqual(breaksIn(chain), []);
    assert.deepEqual(chain.map(({ id }) => id).sort(), ids.sort());
  });

  test("a subject's records, added while it is erased elsewhere, are erased or start a new chain", async () => {
    for (let round = 0; round < 20; round++) await race(...stores);
  });

  test('a writer who waits for an erasure to end finds the chain gone', async () => {
    const [one, two] = [stores[0]!, stores[1]!];
    const first = firstOf(somebody());
    await one.append(first);
    const next = following(first);
    let appended: Promise<boolean> | undefined;
    const erasing = sqlStore(
      heldBefore('update records', engines[0]!, async () => {
        appended = two.append(next);
        await waitsForLock(engines[2]!);
      }),
    );
    assert.equal(await erasing.erase(following(first, makeErasure()), 'erased:x'), true);
    assert.equal(await appended, false);
    assert.deepEqual(await one.chain(first.subject), []);
    assert.equal(await two.append({ ...next, position: 1, previous: null }), true);
  });
}

/** An engine whose transactions are held open before a statement, until something else has happened. */
function heldBefore(beginning: string, engine: SqlEngine, until: () => Promise<void>): SqlEngine {
  const held = (sql: Sql): Sql => ({
    query: async (statement, parameters) => {
      if (statement.startsWith(beginning)) await until();
      return sql.query(statement, parameters);
    },
  });
  return { ...engine, transaction: (work) => engine.transaction((sql) => work(held(sql))) };
}

/** Until another connection waits for a lock. */
async function waitsForLock(engine: SqlEngine): Promise<void> {
  for (;;) {
    const [row] = await engine.query("select 1 from pg_stat_activity where wait_event_type = 'Lock'");
    if (row) return;
  }
}
