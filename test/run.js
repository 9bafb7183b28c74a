import { installMissing, wantedEngines } from './tools/browsers.js';
import { installInterpreters } from './tools/interpreters.js';
import { testFiles } from './tools/files.js';
import { runInGroups, total } from './tools/steps.js';

const root = process.cwd();
const node = (...parameters) => [process.execPath, ...parameters];
const bin = (name, ...parameters) => node(`node_modules/${name}`, ...parameters);

/** A suite of node:test files; none to run is a failure, unless FILES=glob asked for others. */
function nodeTests(folder, processes = 1) {
  const files = testFiles(root, [`test/${folder}`]);
  return { command: node('test/tools/node-tests.js', String(processes), ...files), files };
}

function browserTests() {
  return { command: node('test/wtr/run.js'), files: testFiles(root, ['test/browser', 'test/wtr']) };
}

/** The steps in order. Steps of one group run side by side; `built` steps look at dist/. */
const GROUPS = [
  [
    { name: 'build', make: () => ({ command: node('test/build/build.js', '--dist-only') }), gate: true },
    {
      name: 'format',
      make: () => ({ command: bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') }),
    },
  ],
  [
    {
      name: 'types',
      make: () => ({ command: bin('typescript/bin/tsc', '-p', 'test/tsconfig.json') }),
      built: true,
    },
    {
      name: 'lint',
      make: () => ({ command: bin('eslint/bin/eslint.js', '--config', 'test/eslint.config.js', '.') }),
      built: true,
    },
    { name: 'arrows', make: () => ({ command: node('test/tools/arrows.js') }), built: true },
    { name: 'readme', make: () => ({ command: node('test/build/readme.js') }), built: true },
    { name: 'freshness', make: () => ({ command: node('test/tools/freshness.js') }), built: true },
    { name: 'unit', make: () => nodeTests('unit') },
    { name: 'receiver', make: () => nodeTests('receiver', 2), built: true },
    { name: 'package', make: () => nodeTests('package'), built: true, prepare: installInterpreters },
  ],
  // Alone, as it also measures speed.
  [
    {
      name: 'budgets',
      make: () => ({ command: node('test/tools/budgets.js') }),
      built: true,
      prepare: () => installMissing(['chromium']),
    },
  ],
  [{ name: 'browser', make: browserTests, built: true, prepare: () => installMissing(wantedEngines()) }],
  [
    {
      name: 'e2e',
      make: () => nodeTests('e2e', 3),
      built: true,
      prepare: () => installMissing(['chromium']),
    },
  ],
];

/** All steps, or those named on the command line and the build if they need it. */
function chosen(names) {
  const all = GROUPS.flat();
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length)
    throw new Error(
      `no step is called ${unknown.join(', ')}; there are ${all.map((step) => step.name).join(', ')}`,
    );
  if (names.length === 0) return GROUPS;
  const wanted = all.filter((step) => names.includes(step.name));
  const build = wanted.some((step) => step.built);
  return GROUPS.map((group) =>
    group.filter((step) => wanted.includes(step) || (build && step.name === 'build')),
  );
}

const { passed, failed } = total(await runInGroups(chosen(process.argv.slice(2))));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
