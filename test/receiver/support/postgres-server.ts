import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../../tools/programs.js';

const DEBIAN_PLACE = '/usr/lib/postgresql';

/** A PostgreSQL server of the test's own, on loopback, in a folder that goes with it. */
export interface PostgresServer {
  address: string;
  /** The folder that holds its data. */
  data: string;
  /** The folder that holds its programs, `pgbench` among them. */
  programs: string;
  /** Ends all its processes at once with SIGKILL, as a crash of the machine would. */
  kill(): Promise<void>;
  /** Starts it again on the same data, after `kill`. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts one, installing Debian's where that can be done unasked; otherwise says why there is none.
 *
 * @param durable Whether it waits for the disk, as a server in use does; other tests need not outlive a power cut.
 */
export async function startPostgres({ durable = false, settings: more = [] as string[] } = {}): Promise<
  PostgresServer | { missing: string }
> {
  const programs = findPrograms() ?? installed();
  if (!programs) return { missing: 'no PostgreSQL server is installed (Debian: apt-get install postgresql)' };
  const user = unprivileged();
  if (!user) return { missing: 'PostgreSQL refuses to run as root, and there is no user "postgres"' };

  const folder = await mkdtemp(join(tmpdir(), 'opt-in-postgres-'));
  if (user.uid !== undefined) await chown(folder, user.uid, user.gid!);
  const port = await freePort();
  const data = join(folder, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'opt_in', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    `fsync=${durable ? 'on' : 'off'}`,
    'max_connections=200',
    ...more,
  ];
  const words = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const run = () => runServer(join(programs, 'postgres'), words, { ...user, cwd: folder });
  let server = await run();
  return {
    address: `postgres://opt_in@127.0.0.1:${port}/postgres`,
    data,
    programs,
    kill: () => killAll(server),
    restart: async () => {
      server = await run();
    },
    async stop() {
      await ended(server, 'SIGQUIT'); // at once, without tidying up
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A child of this process, so that it is gone when it has ended; one that is not waited for would hold its files. */
async function runServer(
  program: string,
  words: string[],
  options: { uid?: number; gid?: number; cwd: string },
): Promise<ChildProcess> {
  const server = spawn(program, words, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-2000);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${log}`)));
  });
  return server;
}

async function killAll(server: ChildProcess): Promise<void> {
  const children = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === server.pid)
    .map(([pid]) => pid!);
  const gone = ended(server, 'SIGKILL');
  for (const pid of children) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
  }
  await gone;
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill(signal);
  await exit;
}

/** The folder with the newest server's programs. What stands in the path may lack `initdb`, or be something else. */
function findPrograms(): string | undefined {
  if (!existsSync(DEBIAN_PLACE)) return undefined;
  const versions = readdirSync(DEBIAN_PLACE).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(DEBIAN_PLACE, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

function installed(): string | undefined {
  installPackages(['postgresql']);
  return findPrograms(); // the caller says when there is none
}

/** Who runs the server: oneself, or `postgres` in the place of root. */
function unprivileged(): { uid?: number; gid?: number } | undefined {
  if (process.getuid?.() !== 0) return {};
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
