import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';

/** As it is built: compiling the sources anew for every process would take longer than most commands. */
const CLI = new URL('../../../dist/esm/receiver/cli.js', import.meta.url).pathname;

/** The command as a process of its own, and a folder for the file's tests; all is gone afterwards. */
export function useCommand() {
  let place: string;
  const running = new Set<ChildProcess>();
  before(async () => {
    place = await mkdtemp(join(tmpdir(), 'opt-in-cli-'));
  });
  after(async () => {
    for (const child of running) child.kill('SIGKILL');
    await rm(place, { recursive: true, force: true });
  });

  function start(words: string[], environment: Record<string, string> = {}) {
    const child = spawn(process.execPath, [CLI, ...words], {
      env: { PATH: process.env['PATH'], ...environment },
    });
    running.add(child);
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (said.out += chunk));
    child.stderr.on('data', (chunk) => (said.err += chunk));
    const ended = once(child, 'close').then(([code]) => {
      running.delete(child);
      return { code: code as number | null, ...said };
    });
    /** Resolves when it has said this on stderr. */
    const says = (what: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        const look = () => {
          const found = what.exec(said.err);
          if (found) resolve(found);
        };
        child.stderr.on('data', look);
        look();
        ended.then(({ err }) => reject(new Error(`it ended without saying ${String(what)}: ${err}`)), reject);
      });
    return { child, said, ended, says };
  }

  async function serve(environment: Record<string, string> = {}) {
    const command = start(['serve'], { PORT: '0', OPT_IN_DATABASE: join(place, 'data'), ...environment });
    const [base] = await command.says(/http:\/\/localhost:\d+/);
    return { ...command, base };
  }

  return { folder: () => place, start, serve };
}
