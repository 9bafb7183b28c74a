import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { migrate, sqlStore, type SqlEngine } from '../../../src/receiver/index.js';
import { addChain, firstOf, somebody } from './records.js';
import { recordsContract } from './store-contract.js';
import { erasureContract } from './store-erasure-contract.js';
import { inboxContract } from './store-inbox-contract.js';
import { listingContract } from './store-listing-contract.js';

/** All that a store over SQL promises, and what the database holds to by itself. */
export function engineContract(
  open: () => Promise<SqlEngine>,
  { atOnce, prepare }: { atOnce?: number; prepare?: (engine: SqlEngine) => Promise<void> } = {},
): void {
  let engine: SqlEngine;
  before(async () => {
    engine = await open();
    await migrate(engine);
    await prepare?.(engine);
  });
  after(() => engine.close());
  const store = () => sqlStore(engine, atOnce === undefined ? {} : { atOnce });

  recordsContract(store);
  listingContract(store);
  erasureContract(store);
  inboxContract(store);

  test('migrating again changes nothing', async () => {
    const applied = () => engine.query('select * from migrations order by name');
    const first = await applied();
    await migrate(engine);
    assert.deepEqual(await applied(), first);
  });

  test('the database itself refuses to change or remove a record', async () => {
    const [record] = await addChain(store(), somebody(), 1);
    for (const statement of [
      "update records set receipt = ''",
      'update records set content = null, effect = null',
      "update records set subject = '+4915100000000'",
      'delete from records',
      'truncate records',
    ]) {
      await assert.rejects(engine.query(statement), /only ever added/, statement);
    }
    assert.deepEqual(await store().find(record!.id), record);
  });

  test('the database refuses what looks like an erasure and changes more', async () => {
    const [record] = await addChain(store(), somebody(), 1);
    const name = `erased:${record!.id}`;
    for (const more of [
      "digest = 'sha-256:0'",
      "seal = 'x.y.z'",
      "receipt = 'x.y.z'",
      'receipt = null',
      "received_at = received_at - interval '1 year'",
      'id = gen_random_uuid()',
      'position = 7',
      "previous = 'sha-256:0'",
      "content = '{}'",
      "effect = '{}'",
    ]) {
      // Each but the one about effect would pass without the change.
      const effect = more.startsWith('effect') ? '' : 'effect = null,';
      const content = more.startsWith('content') ? '' : 'content = null,';
      await assert.rejects(
        engine.query(`update records set ${effect} ${content} ${more}, subject = '${name}' where id = $1`, [
          record!.id,
        ]),
        /only ever added/,
        more,
      );
    }
    assert.deepEqual(await store().find(record!.id), record);
  });

  test('what was erased once cannot be touched again', async () => {
    const [record] = await addChain(store(), somebody(), 1);
    const erase = (name: string) =>
      engine.query('update records set subject = $2, content = null, effect = null where id = $1', [
        record!.id,
        name,
      ]);
    await erase('erased:once');
    await assert.rejects(erase('erased:twice'), /only ever added/);
  });

  test('the database refuses a chain with a gap', async () => {
    const { id, subject } = firstOf(somebody());
    await assert.rejects(
      engine.query(
        `insert into records (subject, position, id, digest, received_at, seal)
         values ($1, 2, $2, 'd', now(), 's')`,
        [subject, id],
      ),
      /foreign key/,
    );
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
}
