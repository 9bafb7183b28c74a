/** Whoever was erased is not in the files either: not in a table, an index, or the log. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { migrate, sqlStore, type SqlEngine, type Store } from '../../src/receiver/index.js';
import { uuidv7 } from '../../src/proof/index.js';
import { pgEngine } from '../../src/receiver/store/pg-engine.js';
import { pgliteEngine } from '../../src/receiver/store/pglite-engine.js';
import { startPostgres } from './support/postgres-server.js';
import { addChain, after as following, at, makeErasure, somebody } from './support/records.js';

/** Files below a folder in which a text stands. */
async function filesWith(text: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    if (existsSync(path) && (await stat(path)).isFile() && (await readFile(path)).includes(text))
      found.push(name);
  }
  return found;
}

const WORDS = 'please take me off, said nobody else';

/** Somebody with records, a message that waits and one that was settled, and a page token, among others. */
async function addPerson(store: Store): Promise<string> {
  const phone = somebody();
  await addChain(store, somebody(), 2);
  const chain = await addChain(store, phone, 3);
  await addChain(store, somebody(), 2);
  for (const [index, words] of [`${WORDS}, once`, `${WORDS}, twice`].entries()) {
    const id = uuidv7();
    await store.keep({ id, subject: phone, at: at(0), receivedAt: at(1), reason: 'unclear', words });
    if (index === 0) await store.settle(id, { decision: 'dismiss', by: 'support', at: at(2) });
  }
  await store.identify(uuidv7(), phone);
  await store.bindPageToken(uuidv7(), phone, at(3600));
  assert.equal(chain.length, 3);
  return phone;
}

async function erasePerson(store: Store, phone: string): Promise<void> {
  const record = following((await store.chain(phone)).at(-1)!, makeErasure());
  assert.equal(await store.erase(record, `erased:${record.id}`), true);
  await store.forget(phone);
}

describe('in a folder', () => {
  let place: string;
  before(async () => {
    place = await mkdtemp(join(tmpdir(), 'opt-in-erased-'));
  });
  after(() => rm(place, { recursive: true, force: true }));

  test('after the end, and after a start that follows a crash', async () => {
    const folder = join(place, 'data');
    const engine = await pgliteEngine(folder);
    await migrate(engine);
    const store = sqlStore(engine);
    const phone = await addPerson(store);
    await engine.query('checkpoint');
    assert.notDeepEqual(await filesWith(phone, folder), []);
    await erasePerson(store, phone);
    // As a crash would leave it: the engine's files, and the mark beside them.
    assert.ok(existsSync(join(folder, 'pglite.erased')));
    await engine.close();
    assert.ok(!existsSync(join(folder, 'pglite.erased')));
    for (const text of [phone, WORDS]) assert.deepEqual(await filesWith(text, folder), []);
  });

  test('while it runs, when it is due', async () => {
    const folder = join(place, 'data');
    const first = await pgliteEngine(folder, { cleanAfterMs: 0 }); // as soon as it is written
    const store = sqlStore(first);
    const phone = await addPerson(store);
    await erasePerson(store, phone);
    while (existsSync(join(folder, 'pglite.erased'))) await setImmediate();
    for (const text of [phone, WORDS]) assert.deepEqual(await filesWith(text, folder), []);
    await first.close();
  });

  test('without the room to write the tables anew, it is made up for later', async () => {
    const folder = join(place, 'data');
    let free = 20 * 1024 ** 2;
    const engine = await pgliteEngine(folder, { free: () => free });
    const store = sqlStore(engine);
    const phone = await addPerson(store);
    free = 0;
    await erasePerson(store, phone); // an erasure is not refused
    await engine.close();
    assert.ok(existsSync(join(folder, 'pglite.erased')));
    await (await pgliteEngine(folder)).close();
    assert.deepEqual(await filesWith(phone, folder), []);
  });
});

const postgres = await startPostgres({ settings: ['autovacuum_naptime=1s'] });
if ('missing' in postgres) console.log(`PART NOT RUN: erasure on a PostgreSQL server: ${postgres.missing}`);
after(async () => {
  if ('stop' in postgres) await postgres.stop();
});

if ('address' in postgres) {
  test('a PostgreSQL server vacuums by itself, and what then stays in gaps is gone after vacuum full', async () => {
    const engine: SqlEngine = pgEngine(postgres.address);
    await migrate(engine);
    const store = sqlStore(engine);
    const phone = await addPerson(store);
    await erasePerson(store, phone);
    const waiting = () =>
      engine.query(
        `select relname from pg_stat_user_tables where relname in ('records', 'messages', 'identities', 'page_tokens')
         and (autovacuum_count = 0 or n_dead_tup > 0)`,
      );
    while ((await waiting()).length > 0) await setImmediate();
    // Bytes in the gaps of pages stay until these are written anew, as the documentation says.
    for (const table of ['records', 'messages', 'identities', 'page_tokens'])
      await engine.query(`vacuum (full) ${table}`);
    await engine.query('checkpoint');
    for (const text of [phone, WORDS])
      assert.deepEqual(await filesWith(text, join(postgres.data, 'base')), []);
    await engine.close();
  });
}
