import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentiles } from './figures.js';

/** A row as plain as can be: one key, one text as long as all that the receiver writes for a proof. */
export const BARE_TABLE = 'create table bare (id uuid primary key, content text not null)';

/**
 * What the server does when it is asked for nothing but one insert a transaction, by PostgreSQL's own bench.
 *
 * @param {{ programs: string, address: string }} postgres
 * @param {{ connections: number, seconds: number, content: string }} load `content`: what stands in each row, as a
 *   text that compresses as well as what the receiver writes, since long rows are compressed.
 */
export async function pgbench({ programs, address }, { connections, seconds, content }) {
  const folder = await mkdtemp(join(tmpdir(), 'opt-in-pgbench-'));
  try {
    const script = join(folder, 'insert.sql');
    await writeFile(script, 'insert into bare values (gen_random_uuid(), :content);\n');
    const words = ['-n', '-M', 'prepared', '-c', connections, '-j', Math.min(connections, 2), '-T', seconds];
    const child = spawn(
      join(programs, 'pgbench'),
      [...words, '-l', '-D', `content=${content}`, '-f', script, address].map(String),
      { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    const [code] = await once(child, 'close');
    const perSecond = Number(/tps = ([\d.]+)/.exec(said)?.[1]);
    if (code !== 0 || !perSecond) throw new Error(`pgbench failed: ${said}`);
    return { perSecond, ...percentiles(await latencies(folder)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** From pgbench's log: a line per transaction, the third number its microseconds. */
async function latencies(folder) {
  const logs = (await readdir(folder)).filter((name) => name.startsWith('pgbench_log'));
  const texts = await Promise.all(logs.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line) => Number(line.split(' ')[2]) / 1000),
  );
}
