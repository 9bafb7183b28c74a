import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Where a program is: by one of its names in the path, or at one of the places where it is usually installed.
 * @param {{ names: string[], places?: string[] }} program
 * @returns {string | undefined}
 */
export function findProgram({ names, places = [] }) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find((path) => existsSync(path));
}

/**
 * Installs Debian's packages where that can be done unasked, as root on Debian. Steps run side by side, and of two
 * apt-get at once one gives up: they take turns.
 * @param {string[]} packages
 */
export function installPackages(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const script = 'apt-get update -qq; apt-get install -y -qq --no-install-recommends "$@"';
  const turns = join(tmpdir(), 'whatsapp-opt-in-apt-get.lock');
  spawnSync('flock', [turns, 'sh', '-c', script, 'sh', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
