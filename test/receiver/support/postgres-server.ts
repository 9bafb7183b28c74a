import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN_PLACE = '/usr/lib/postgresql';

/** A PostgreSQL server of the test's own, on loopback, in a folder that goes with it. */
export interface PostgresServer {
  address: string;
  stop(): Promise<void>;
}

/** Starts one, installing Debian's where that can be done unasked; otherwise says why there is none. */
export async function startPostgres(): Promise<PostgresServer | { missing: string }> {
  const programs = findPrograms() ?? (install() ? findPrograms() : undefined);
  if (!programs) return { missing: 'no PostgreSQL server is installed (Debian: apt-get install postgresql)' };
  const user = unprivileged();
  if (!user) return { missing: 'PostgreSQL refuses to run as root, and there is no user "postgres"' };

  const folder = await mkdtemp(join(tmpdir(), 'opt-in-postgres-'));
  if (user.uid !== undefined) await chown(folder, user.uid, user.gid!);
  const port = await freePort();
  const run = (program: string, ...words: string[]) =>
    execFileSync(join(programs, program), words, {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'opt_in', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  // No fsync: a test's data need not outlive a power cut.
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c fsync=off`;
  run('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings);
  return {
    address: `postgres://opt_in@127.0.0.1:${port}/postgres`,
    async stop() {
      run('pg_ctl', 'stop', '-m', 'immediate', '-D', data);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The folder with the newest server's programs. What stands in the path may lack `initdb`, or be something else. */
function findPrograms(): string | undefined {
  if (!existsSync(DEBIAN_PLACE)) return undefined;
  const versions = readdirSync(DEBIAN_PLACE).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(DEBIAN_PLACE, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

function install(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' as const };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], options);
    return true;
  } catch {
    return false; // the caller says that there is none
  }
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
