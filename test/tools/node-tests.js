/**
 * Runs files of node:test, many in one process: `node test/tools/node-tests.js PROCESSES FILE...`. Node would start a
 * process for each file, which takes longer than most of them, and each would start a demo and a browser of its own.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inLanes } from './lanes.js';
import { countOf, total } from './steps.js';

const program = fileURLToPath(new URL('one-process.js', import.meta.url));
const REPORTER = ['--test-reporter=./test/tools/reporter.js', '--test-reporter-destination=stdout'];
/** For what hangs, not for what is slow on a busy machine. */
const LONGEST_MS = 3_600_000;

/** What a file awaits before it names its tests takes them out of the suite they are in. */
const isAlone = (file) => /^(?:await|(?:const|let) .*= await) /m.test(readFileSync(file, 'utf8'));

/** What is run in one process each: those that must be alone, and the others, in as many shares as asked. */
function sharesOf(files, count) {
  const others = files.filter((file) => !isAlone(file));
  const shares = Array.from({ length: count }, (_, own) =>
    others.filter((_, index) => index % count === own),
  );
  return [...shares, ...files.filter(isAlone).map((file) => [file])].filter((share) => share.length > 0);
}

function run(share) {
  return new Promise((resolve) => {
    const child = fork(program, share, { execArgv: ['--import', 'tsx', ...REPORTER] });
    const end = setTimeout(() => {
      console.log(`hangs, or takes longer than ${LONGEST_MS / 1000} s: ${share.join(' ')}`);
      child.kill('SIGKILL');
    }, LONGEST_MS);
    let counts = { passed: 0, failed: 0 };
    child.on('message', (message) => (counts = message));
    child.on('exit', (code) => {
      clearTimeout(end);
      resolve(countOf({ code, counts }));
    });
  });
}

const [processes, ...files] = process.argv.slice(2);
const count = Number(processes);
const sum = total(await inLanes(sharesOf(files, count), count, run));
process.send?.(sum);
process.exitCode = sum.failed > 0 ? 1 : 0;
