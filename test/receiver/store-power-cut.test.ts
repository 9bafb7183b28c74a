/** The power goes: what was acknowledged is there, whatever else of the embedded database had reached the disk. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  migrate,
  sqlStore,
  type ConsentRecord,
  type SqlEngine,
  type Store,
} from '../../src/receiver/index.js';
import { pgliteEngine } from '../../src/receiver/store/pglite-engine.js';
import { SyncedFiles } from '../../src/receiver/store/folder/synced-files.js';
import { CuttableFiles } from './support/power-cut.js';
import { addChain, somebody } from './support/records.js';

interface Cut {
  folder: string;
  acknowledged: ConsentRecord[];
}

let place: string;
let folder: string;
let engine: SqlEngine;
let store: Store;
let files: CuttableFiles;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'opt-in-power-'));
  folder = join(place, 'data');
  const first = await pgliteEngine(folder);
  await migrate(first);
  await first.close();
  const disk = join(place, 'disk');
  await cp(join(folder, 'pglite'), disk, { recursive: true });
  engine = await pgliteEngine(folder, { files: (data) => (files = new CuttableFiles(data, disk)) });
  store = sqlStore(engine);
});
after(async () => {
  await engine.close();
  await rm(place, { recursive: true, force: true });
});

const acknowledged: ConsentRecord[] = [];
let cuts = 0;
function cut(isTorn: boolean): Cut {
  const cutFolder = join(place, `cut-${(cuts += 1)}`);
  files.cut(cutFolder, isTorn);
  return { folder: cutFolder, acknowledged: [...acknowledged] };
}

async function acknowledge(people: number): Promise<void> {
  for (let n = 0; n < people; n++) acknowledged.push(...(await addChain(store, somebody(), 3)));
}

/** What is found by scanning the table, by its indexes, and as chains, is one and the same. */
async function assertKept({ folder: after, acknowledged: expected }: Cut): Promise<void> {
  const reopened = await pgliteEngine(after);
  const held = sqlStore(reopened);
  const listed = new Map<string, ConsentRecord>();
  for await (const { effect: _, ...record } of held.list()) listed.set(record.id, record);
  for (const record of expected) {
    assert.deepEqual(listed.get(record.id), record);
    assert.deepEqual(await held.find(record.id), record);
  }
  await addChain(held, somebody(), 2);
  await reopened.close();
}

test('after an answer', async () => {
  await acknowledge(20);
  await assertKept(cut(false));
});

test('in the middle of a checkpoint, at each of its steps, with pages that are half written', async () => {
  await acknowledge(5);
  const made: Cut[] = [];
  let steps = 0;
  // While tables are waited for, before the log says that they were, and before pg_control does.
  files.beforeSync = () => {
    steps += 1;
    if (steps % 12 === 0) made.push(cut(true));
  };
  await engine.query('checkpoint');
  files.beforeSync = () => undefined;
  made.push(cut(true));
  await acknowledge(5);
  made.push(cut(true));
  assert.ok(made.length >= 4, `${steps} steps`);
  for (const one of made) await assertKept(one);
});

const isPart = (name: string) => name.startsWith('pglite');

test('while a database is made for the first time: it is made anew', async () => {
  const begun = join(place, 'begun');
  await cp(join(place, 'cut-1'), begun, { recursive: true });
  await writeFile(join(begun, 'pglite.unfinished'), '');
  await writeFile(join(begun, 'pglite', 'PG_VERSION'), '');
  const made = await pgliteEngine(begun, {
    files: (data) => {
      assert.deepEqual(readdirSync(begun).filter(isPart), ['pglite', 'pglite.unfinished']); // until all is on the disk
      assert.deepEqual(readdirSync(data), []);
      return new SyncedFiles(data);
    },
  });
  assert.deepEqual(await made.query("select tablename from pg_tables where schemaname = 'public'"), []);
  assert.deepEqual(readdirSync(begun).filter(isPart), ['pglite']);
  await made.close();
});

test('other users of the machine can read and write nothing of it, also where they could', async () => {
  const { mode } = await stat(folder);
  assert.equal(mode & 0o077, 0);
  const open: string[] = [];
  for (const entry of await readdir(folder, { recursive: true })) {
    if (entry.endsWith('.socket')) continue; // behind a folder that is closed
    if (((await stat(join(folder, entry))).mode & 0o077) !== 0) open.push(entry);
  }
  assert.deepEqual(open, []);
});
