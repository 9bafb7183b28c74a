import { execFileSync } from 'node:child_process';

/** What dist/ is made from. */
const SOURCES = ['src', 'test/build', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

const git = (...parameters) => execFileSync('git', parameters, { encoding: 'utf8' }).trim();
const changed = (...paths) => git('status', '--porcelain', '--', ...paths);

/** dist/ has just been built: it must be what is committed, unless its sources are being changed right now. */
function verdict() {
  const inCi = Boolean(process.env.CI);
  if (!git('ls-files', 'dist')) return { stale: inCi, say: 'dist/ is not committed yet' };
  const difference = changed('dist');
  if (!difference) return { stale: false, say: 'dist/ is what is committed' };
  const atWork = changed(...SOURCES) !== '' && !inCi;
  const say = atWork
    ? 'dist/ has changed with its sources: commit them together'
    : 'a fresh build differs from what is committed';
  return { stale: !atWork, say: `${say}\n${difference}` };
}

const { stale, say } = verdict();
console.log(say);
process.exitCode = stale ? 1 : 0;
