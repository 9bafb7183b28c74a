/** A PGlite folder is for one process at a time: two that write it destroy it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { migrate, openStore, sqlStore } from '../../src/receiver/index.js';
import { FolderInUse, lockFolder } from '../../src/receiver/store/folder-lock.js';
import { pgliteEngine } from '../../src/receiver/store/pglite-engine.js';
import { firstOf, somebody } from './support/records.js';

const MODULES = new URL('../../src/receiver/store/', import.meta.url).href;

let place: string;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'opt-in-lock-'));
});
after(() => rm(place, { recursive: true, force: true }));

/** A folder of its own, not opened yet. */
const newFolder = () => mkdtemp(join(place, 'data-'));
const locks = async () => (await readdir(place)).filter((name) => name.includes('.lock'));

/** Another process that runs this and then says what it has come to. */
async function another(script: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  await once(child.stdout, 'data');
  return {
    pid: child.pid!,
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

test('a folder that another process has open is refused, by names, and free when that one was killed', async () => {
  const folder = await newFolder();
  const other = await another(
    `const { lockFolder } = await import('${MODULES}folder-lock.ts');
     await lockFolder(${JSON.stringify(folder)});
     console.log('taken');
     process.stdin.resume();`,
  );
  await assert.rejects(openStore(folder), (error: FolderInUse) => {
    assert.equal(error.code, 'folder-in-use');
    assert.ok(error.message.includes(`${folder} is in use by process ${other.pid}.`), error.message);
    return true;
  });
  const link = join(place, 'other-name');
  await symlink(folder, link);
  await assert.rejects(lockFolder(link), FolderInUse);
  await other.kill();
  const { store, close } = await openStore(folder);
  await store.check();
  await assert.rejects(openStore(folder), FolderInUse); // by this process as well
  await close();
  const again = await openStore(folder);
  await again.close();
  assert.deepEqual(await locks(), []);
});

test('a folder whose opening failed is free again', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'PG_VERSION'), '9.4');
  await assert.rejects(openStore(folder));
  assert.deepEqual(await locks(), []);
});

test(
  'a folder is not held by a process that was given the same id later',
  { skip: !existsSync('/proc') },
  async () => {
    const folder = await newFolder();
    const free = await lockFolder(folder);
    const [file] = await locks();
    const holder = JSON.parse(await readFile(join(place, file!), 'utf8')) as { pid: number; started: string };
    assert.equal(holder.pid, process.pid);
    await free();
    await writeFile(`${folder}.lock-0`, JSON.stringify({ ...holder, started: `${holder.started}0` }));
    const freeAgain = await lockFolder(folder);
    await freeAgain();
  },
);

test('a file that a power cut has emptied holds no folder', async () => {
  const folder = await newFolder();
  await writeFile(`${folder}.lock-0`, '');
  const free = await lockFolder(folder);
  await free();
});

test('of many that find a folder left, one gets it', async () => {
  for (let round = 0; round < 20; round++) {
    const folder = await newFolder();
    await writeFile(`${folder}.lock-0`, JSON.stringify({ pid: 2 ** 30, started: 'long ago' }));
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    const free = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    assert.equal(free.length, 1);
    await free[0]!();
  }
  assert.deepEqual(await locks(), []);
});

test('a process that was killed while it made its tables leaves nothing half made', async () => {
  const folder = await newFolder();
  const other = await another(
    `const { migrate } = await import('${MODULES}migrations.ts');
     const { pgliteEngine } = await import('${MODULES}pglite-engine.ts');
     const engine = await pgliteEngine(${JSON.stringify(folder)});
     let left = 6;
     await migrate({ ...engine, transaction: (work) => engine.transaction((sql) => work({
       query: (...words) => {
         if (--left > 0) return sql.query(...words);
         console.log('in the middle');
         return new Promise(() => process.stdin.resume());
       },
     })) });`,
  );
  await other.kill();
  const engine = await pgliteEngine(folder);
  assert.deepEqual(await engine.query("select tablename from pg_tables where schemaname = 'public'"), []);
  await migrate(engine);
  assert.equal(await sqlStore(engine).append(firstOf(somebody())), true);
  await engine.close();
});
