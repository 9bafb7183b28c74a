import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { audit, migrate, sqlStore, type SqlEngine } from '../../../src/receiver/index.js';
import { accept } from '../../../src/receiver/rules/accept.js';
import { presentRecord } from '../../../src/receiver/rules/presented-record.js';
import { readStandings } from '../../../src/receiver/rules/read-standing.js';
import { makeProof } from './proofs.js';
import { signingKey } from './receiver.js';
import { addChain, all, at, firstOf, somebody } from './records.js';
import { recordsContract } from './store-contract.js';
import { endingsContract } from './store-endings-contract.js';
import { erasureContract } from './store-erasure-contract.js';
import { inboxContract } from './store-inbox-contract.js';
import { listingContract } from './store-listing-contract.js';
import { ANYBODY } from './senders.js';
import { pageTokensContract } from './store-page-tokens-contract.js';

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
  endingsContract(store);
  pageTokensContract(store);

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

  test('what is allowed is read from what is sealed: a column that was changed beside it is found and named', async () => {
    const phone = somebody();
    const books = { store: store(), signingKey, clock: () => new Date(at(4e7)), acceptTest: false };
    const no = makeProof({ subject: { phone } });
    assert.equal((await accept(no, ANYBODY, books)).outcome, 'added');
    const exported = async () => (await all(store().list({ from: at(4e7), to: at(4e7) }))).map(presentRecord);
    const findings = async () => all(audit(await exported(), { keySet: signingKey.keySet }));
    assert.deepEqual(await findings(), []);

    // Whoever may change the table may take its guard off.
    await engine.query('alter table records disable trigger records_only_erased');
    const granted = async () => {
      const [standing] = await readStandings([phone], store());
      return standing!.purposes.find(({ purpose }) => purpose === 'marketing')?.granted;
    };
    for (const effect of [
      `{"kind":"choices","at":"${at(0)}","follows":null,"mode":"opt-in","jurisdiction":"default","choices":[{"purpose":"marketing","granted":true,"decided":true}]}`,
      'no JSON',
      null,
      '"\\ud800"',
    ]) {
      await engine.query('update records set effect = $2 where id = $1', [no.id, effect]);
      if (effect?.startsWith('{')) assert.equal(await granted(), true);
      const found = await findings();
      assert.deepEqual(
        found.map(({ kind, id }) => [kind, id]),
        [['altered', no.id]],
      );
      assert.match(found[0]!.message, /effect was changed/);
    }
    await engine.query('alter table records enable trigger records_only_erased');
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
