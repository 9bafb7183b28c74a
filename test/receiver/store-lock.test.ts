/** A PGlite folder is for one process at a time: two that write it destroy it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { migrate, openStore, sqlStore } from '../../src/receiver/index.js';
import { FolderInUse, lockFolder } from '../../src/receiver/store/folder-lock.js';
import { pgliteEngine } from '../../src/receiver/store/pglite-engine.js';
import { firstOf, somebody } from './support/records.js';

const MODULES = new URL('../../src/receiver/store/', import.meta.url).href;

/** As in two containers: neither sees the other's processes or network. */
const CONTAINER = ['unshare', '--pid', '--fork', '--mount-proc', '--net', '--kill-child'];
const hasContainers =
  process.platform === 'linux' && spawnSync(CONTAINER[0]!, [...CONTAINER.slice(1), 'true']).status === 0;
if (!hasContainers) console.log('PART NOT RUN: two containers on one folder: unshare needs privileges');

/** Watched for as long as it takes; and given up at once. */
const PATIENT = { beatMs: 20, patienceMs: 600_000 };
const HASTY = { beatMs: 20, patienceMs: 40 };
/** Another machine, or a file system that takes no sockets. */
const ELSEWHERE = { boot: 'another start', hasSockets: false };

let place: string;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'opt-in-lock-'));
});
after(() => rm(place, { recursive: true, force: true }));

/** A folder of its own, not opened yet. */
const newFolder = () => mkdtemp(join(place, 'data-'));
const locks = async (folder: string) => (await readdir(folder)).filter((name) => name.startsWith('lock-'));

/** Another process that runs this and then says what it has come to. */
async function another(script: string, wrapper: string[] = []) {
  const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', script];
  const [program, ...words] = [...wrapper, ...node];
  const child = spawn(program!, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = once(child, 'close'); // with all that hold its output, inside a container too
  await once(child.stdout, 'data');
  child.stdout.resume();
  return {
    pid: child.pid!,
    pause: () => child.kill('SIGSTOP'),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

const taking = (folder: string, options = {}) =>
  `const { lockFolder } = await import('${MODULES}folder-lock.ts');
   await lockFolder(${JSON.stringify(folder)}, ${JSON.stringify(options)});
   console.log('taken');
   process.stdin.resume();`;

test('a folder that another process has open is refused, by names, and free when that one was killed', async () => {
  const folder = await newFolder();
  const other = await another(taking(folder));
  await assert.rejects(openStore(folder), (error: FolderInUse) => {
    assert.equal(error.code, 'folder-in-use');
    assert.ok(error.message.includes(`${folder} is in use by process ${other.pid} on `), error.message);
    return true;
  });
  const link = join(place, 'other-name');
  await symlink(folder, link);
  await assert.rejects(lockFolder(link), FolderInUse);
  other.pause(); // it may go on at any time
  await assert.rejects(lockFolder(folder, HASTY), FolderInUse);
  await other.kill();
  const { store, close } = await openStore(folder);
  await store.check();
  await assert.rejects(openStore(folder), FolderInUse); // by this process as well
  await close();
  const again = await openStore(folder);
  await again.close();
  assert.deepEqual(await locks(folder), []);
});

test('two containers on one volume: the second is refused', { skip: !hasContainers }, async () => {
  const folder = await newFolder();
  const other = await another(taking(folder), CONTAINER);
  await assert.rejects(lockFolder(folder, HASTY), FolderInUse);
  await other.kill();
  await (await lockFolder(folder)).release();
});

test('a long path changes nothing of that', async () => {
  const folder = join(await newFolder(), 'x'.repeat(120));
  await mkdir(folder);
  const lock = await lockFolder(folder);
  await assert.rejects(lockFolder(folder, HASTY), FolderInUse);
  await lock.release();
  assert.deepEqual(await locks(folder), []);
});

test('a process on another machine is seen by its beat', async () => {
  const folder = await newFolder();
  const lock = await lockFolder(folder, { ...PATIENT, ...ELSEWHERE });
  await assert.rejects(lockFolder(folder, PATIENT), FolderInUse);
  await lock.release();
});

test('what a power cut or a crash on another machine leaves behind holds a folder for some seconds at most', async () => {
  const folder = await newFolder();
  const other = await another(taking(folder, ELSEWHERE));
  await other.kill();
  await writeFile(join(folder, 'lock-0'), ''); // emptied by a power cut
  assert.equal((await locks(folder)).length, 3);
  await (await lockFolder(folder, HASTY)).release();
  assert.deepEqual(await locks(folder), []);
});

test('a copy of a folder that is open, such as a backup, is free', async () => {
  const folder = await newFolder();
  const lock = await lockFolder(folder);
  const copy = `${folder}-copy`;
  await cp(folder, copy, { recursive: true, filter: (path) => !path.endsWith('.socket') });
  await (await lockFolder(copy)).release();
  await lock.release();
});

test('who has lost the folder is told, and writes nothing more', async () => {
  const folder = await newFolder();
  const lock = await lockFolder(folder, { beatMs: 5 });
  for (const name of await locks(folder)) await rm(join(folder, name));
  const awake = setInterval(() => undefined, 1_000); // as a server would keep the process
  await lock.lost;
  clearInterval(awake);
  await lock.release();
});

test('a folder whose opening failed is free again', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'pglite'));
  await writeFile(join(folder, 'pglite', 'PG_VERSION'), '9.4');
  await assert.rejects(openStore(folder), { code: 'database-broken' });
  assert.deepEqual(await locks(folder), []);
});

test('of many that find a folder left, one gets it', async () => {
  for (let round = 0; round < 20; round++) {
    const folder = await newFolder();
    const left = { process: 1, host: 'x', boot: null, hasSocket: true, beat: '0' };
    await writeFile(join(folder, 'lock-0'), JSON.stringify(left));
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder, HASTY)));
    const won = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    assert.equal(won.length, 1);
    await won[0]!.release();
    assert.deepEqual(await locks(folder), []);
  }
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
