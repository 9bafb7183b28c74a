/** Folders that cannot be used say so, with what to do; a full disk ends nothing but the writing. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { migrate, openStore, sqlStore } from '../../src/receiver/index.js';
import { requireAddress } from '../../src/receiver/store/open.js';
import { SyncedFiles } from '../../src/receiver/store/folder/synced-files.js';
import { pgliteEngine } from '../../src/receiver/store/pglite-engine.js';
import { makeProof } from './support/proofs.js';
import { get, makeReceiver, post } from './support/receiver.js';
import { addChain, firstOf, somebody } from './support/records.js';

let place: string;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'opt-in-folder-'));
});
after(() => rm(place, { recursive: true, force: true }));

/** The device is full from some moment on, as the system would say it. */
class FullFiles extends SyncedFiles {
  isFull = false;

  protected override prepare(engine: Parameters<SyncedFiles['prepare']>[0]): void {
    super.prepare(engine);
    const { NODEFS } = engine;
    const write = NODEFS.stream_ops.write.bind(NODEFS.stream_ops);
    NODEFS.stream_ops.write = (...what) => {
      const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      return this.isFull
        ? NODEFS.tryFSOperation(() => {
            throw full;
          })
        : write(...what);
    };
  }
}

test('with little room nothing new is taken, what is held is told, and it goes on when there is room', async () => {
  const folder = join(place, 'little');
  let free = Infinity;
  const engine = await pgliteEngine(folder, { free: () => free });
  await migrate(engine);
  const { receive, failures } = makeReceiver({ store: sqlStore(engine) });
  const proof = () => makeProof({ subject: { phone: somebody() } });
  free = 16 * 1024 ** 2 - 1;
  for (let times = 0; times < 3; times++) {
    const refused = await receive(post(proof()));
    assert.equal(refused.status, 503);
    assert.equal(((await refused.json()) as { code: string }).code, 'unavailable');
  }
  assert.equal((await receive(get('/health'))).status, 200);
  assert.equal(failures.length, 1); // not one for each shopper
  assert.match(String(failures[0]), /Less than 16 MB are free for the database in .*little/);
  free = Infinity;
  assert.equal((await receive(post(proof()))).status, 201);
  await engine.close();
});

test('a disk that is full all of a sudden stops the engine, which is not asked again, and loses nothing', async () => {
  const folder = join(place, 'full');
  let files: FullFiles;
  const engine = await pgliteEngine(folder, { files: (data) => (files = new FullFiles(data)) });
  await migrate(engine);
  const store = sqlStore(engine);
  const kept = await addChain(store, somebody(), 3);
  files!.isFull = true;
  const late = await Promise.allSettled([1, 2, 3].map(() => store.append(firstOf(somebody()))));
  assert.deepEqual(
    late.map(({ status }) => status),
    ['rejected', 'rejected', 'rejected'],
  );
  const { message } = (await engine.stopped)!;
  assert.match(message, /The database in .*full has stopped\. The disk is full/);
  await assert.rejects(store.check(), { code: 'database-stopped' });
  await engine.close();
  const again = await openStore(folder);
  assert.deepEqual(await again.store.chain(kept[0]!.subject), kept);
  await again.close();
});

test('an address that is mistyped is refused, and not quoted: it may hold a password', () => {
  for (const address of [
    'postgres//opt:secret@db/optin',
    'postgress://opt:secret@db/optin',
    'postgres:/opt:secret@db/optin',
    'mysql://opt:secret@db/optin',
    'opt:secret@db/optin',
    'file:///srv/secret',
    'memory://secret',
    'data//secret',
    'postgres://opt:secret@[db/optin',
    '',
  ]) {
    assert.throws(
      () => requireAddress(address, 'OPT_IN_DATABASE'),
      (error: Error) => error instanceof TypeError && !error.message.includes('secret'),
      address,
    );
  }
  for (const address of [
    'opt-in-data',
    './data',
    '/srv/shop: 1/data',
    'C:\\data',
    'postgresql://opt:pw@db/optin',
  ]) {
    assert.equal(requireAddress(address, 'OPT_IN_DATABASE'), address);
  }
});

test('a folder whose parent is missing begins no new shop', async () => {
  const folder = join(place, 'missing', 'data');
  await assert.rejects(openStore(folder), /missing is not there/);
  await assert.rejects(stat(join(place, 'missing')), { code: 'ENOENT' });
});

test('the inner part of a folder is not taken for a folder, nor is a file', async () => {
  const inner = join(place, 'inner');
  await mkdir(inner);
  await writeFile(join(inner, 'PG_VERSION'), '17');
  await assert.rejects(openStore(inner), /Name the folder that it lies in/);
  assert.deepEqual(await readdir(inner), ['PG_VERSION']);
  const file = join(place, 'a-file');
  await writeFile(file, '');
  await assert.rejects(openStore(file), /a-file is a file/);
});

test('a folder that holds other things as well keeps its mode; the database in it is closed', async () => {
  const shared = join(place, 'shared');
  await mkdir(shared, { mode: 0o755 });
  await writeFile(join(shared, 'index.html'), '');
  const { close } = await openStore(shared);
  assert.equal((await stat(shared)).mode & 0o777, 0o755);
  assert.equal((await stat(join(shared, 'pglite'))).mode & 0o777, 0o700);
  await close();
});

test('a broken folder is named, with what to do', async () => {
  const folder = join(place, 'full');
  await truncate(join(folder, 'pglite', 'global', 'pg_control'), 100);
  await assert.rejects(openStore(folder), (error: Error) => {
    assert.equal((error as Error & { code: string }).code, 'database-broken');
    assert.match(error.message, /The database in .*full is damaged \(.+\)\. .*put back your backup/);
    assert.doesNotMatch(error.message, /Aborted|ASSERTIONS|\[object/);
    return true;
  });
});
