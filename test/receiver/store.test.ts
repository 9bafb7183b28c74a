/** What every `Store` promises, on every engine there is. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { uuidv7, type ConsentProof } from '../../src/proof/index.js';
import {
  migrate,
  sqlStore,
  type ConsentRecord,
  type SqlEngine,
  type Store,
} from '../../src/receiver/index.js';
import { pgEngine } from '../../src/receiver/store/pg-engine.js';
import { pgliteEngine } from '../../src/receiver/store/pglite-engine.js';
import { memoryStore } from './support/memory-store.js';
import { startPostgres } from './support/postgres-server.js';
import { makeProof } from './support/proofs.js';

const postgres = await startPostgres();
if ('missing' in postgres) console.log(`PART NOT RUN: the store on a PostgreSQL server: ${postgres.missing}`);
after(async () => {
  if ('stop' in postgres) await postgres.stop();
});

describe('in memory', () => storeContract(memoryStore));

describe('PGlite', () => {
  engineContract(() => pgliteEngine());
});

if ('address' in postgres) {
  describe('PostgreSQL', () => {
    engineContract(async () => pgEngine(postgres.address));

    test('two connections that add the same proof at once add one record', async () => {
      const [one, two] = [pgEngine(postgres.address), pgEngine(postgres.address)];
      const record = recordOf(makeProof({ subject: { phone: '+4915100000077' } }));
      const added = await Promise.all([one, two, one, two].map((engine) => sqlStore(engine).append(record)));
      assert.deepEqual(added.filter(Boolean), [true]);
      await Promise.all([one.close(), two.close()]);
    });

    test('two receivers that start at once on an empty database both find their tables', async () => {
      const admin = pgEngine(postgres.address);
      await admin.query('create database fresh');
      const engines = [1, 2, 3].map(() => pgEngine(postgres.address.replace(/postgres$/, 'fresh')));
      await Promise.all(engines.map(migrate));
      await Promise.all(engines.map((engine) => sqlStore(engine).check()));
      await Promise.all([admin, ...engines].map((engine) => engine.close()));
    });
  });
}

function engineContract(open: () => Promise<SqlEngine>): void {
  let engine: SqlEngine;
  before(async () => {
    engine = await open();
    await migrate(engine);
  });
  after(() => engine.close());

  storeContract(() => sqlStore(engine));

  test('migrating again changes nothing', async () => {
    const applied = () => engine.query('select * from migrations order by name');
    const first = await applied();
    await migrate(engine);
    assert.deepEqual(await applied(), first);
  });

  test('the database itself refuses to change or remove a record', async () => {
    await sqlStore(engine).append(recordOf(makeProof({ subject: { phone: '+4915100000088' } })));
    for (const statement of ["update records set receipt = ''", 'delete from records', 'truncate records']) {
      await assert.rejects(engine.query(statement), /only ever added/, statement);
    }
  });

  test('a transaction that fails leaves nothing behind', async () => {
    await engine.query('create table scratch (n integer)');
    await assert.rejects(
      engine.transaction(async (sql) => {
        await sql.query('insert into scratch values ($1)', [1]);
        throw new Error('stop');
      }),
      /stop/,
    );
    assert.deepEqual(await engine.query('select * from scratch'), []);
  });

  test('the proof is kept as its canonical JSON, whatever is in it', async () => {
    const proof = makeProof({
      subject: { phone: '+4915100000099', reference: `nul \u0000, quote ' ", emoji 🌊, שלום` },
    });
    const store = sqlStore(engine);
    await store.append(recordOf(proof));
    assert.deepEqual((await store.find(proof.id))?.proof, proof);
  });
}

function storeContract(open: () => Store): void {
  let store: Store;
  before(() => {
    store = open();
  });
  let last = 0;
  const someone = () => ({ phone: `+491520000${String(++last).padStart(4, '0')}` });

  test('a record that was added is found by its id, unchanged', async () => {
    const record = recordOf(makeProof({ subject: someone() }));
    assert.equal(await store.append(record), true);
    assert.deepEqual(await store.find(record.proof.id), record);
  });

  test('what was never added is not found', async () => {
    assert.equal(await store.find(uuidv7()), undefined);
    assert.equal(await store.tail('+4915199999999'), undefined);
  });

  test('an id is added once', async () => {
    const record = recordOf(makeProof({ subject: someone() }));
    await store.append(record);
    assert.equal(await store.append(record), false);
    const sameIdOtherPerson = recordOf(makeProof({ id: record.proof.id, subject: someone() }));
    assert.equal(await store.append(sameIdOtherPerson), false);
    assert.deepEqual(await store.find(record.proof.id), record);
  });

  test("a place in a subject's chain is taken once", async () => {
    const subject = someone();
    assert.equal(await store.append(recordOf(makeProof({ subject }))), true);
    const sameplace = recordOf(makeProof({ subject }));
    assert.equal(await store.append(sameplace), false);
    assert.equal(await store.find(sameplace.proof.id), undefined);
  });

  test("the tail is the subject's last record by arrival, whoever else came between", async () => {
    const subject = someone();
    const [first, second] = [makeProof({ subject }), makeProof({ subject })];
    await store.append(recordOf(first));
    await store.append(recordOf(second, { position: 2, previous: first.digest }));
    await store.append(recordOf(makeProof({ subject: someone() })));
    assert.deepEqual(await store.tail(subject.phone), { position: 2, digest: second.digest });
  });

  test('of many that add the same record at once, one does', async () => {
    const record = recordOf(makeProof({ subject: someone() }));
    const added = await Promise.all(Array.from({ length: 8 }, () => store.append(record)));
    assert.equal(added.filter(Boolean).length, 1);
  });

  test('all records are listed once, in the order they arrived, over page borders', async () => {
    const subject = someone();
    const ids: string[] = [];
    for (let position = 1; position <= 1003; position++) {
      const proof = makeProof({ subject });
      ids.push(proof.id);
      await store.append(recordOf(proof, { position, receivedAt: at(position) }));
    }
    const listed: string[] = [];
    for await (const { proof } of store.list()) {
      if (proof.subject.phone === subject.phone) listed.push(proof.id);
    }
    assert.deepEqual(listed, ids);
  });

  test('a listing can be left in the middle', async () => {
    for await (const record of store.list()) {
      assert.ok(record);
      break;
    }
    await store.check();
  });
}

function recordOf(proof: ConsentProof, over: Partial<ConsentRecord> = {}): ConsentRecord {
  return { proof, receivedAt: at(0), position: 1, previous: null, receipt: 'a.b.c', ...over };
}

function at(second: number): string {
  return new Date(Date.UTC(2026, 10, 21, 22, 0, second)).toISOString();
}
