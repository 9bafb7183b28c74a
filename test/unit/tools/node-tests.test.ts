import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const PROGRAM = 'test/tools/node-tests.js';
const HEAD = "import { before, it } from 'node:test';\n";

describe('files of node:test that share a process', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opt-in-node-tests-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** What a run of these files counts and says. */
  async function run(files: Record<string, string>) {
    const paths = Object.keys(files).map((name) => join(folder, name));
    await Promise.all(Object.values(files).map((text, index) => writeFile(paths[index]!, HEAD + text)));
    const child = fork(PROGRAM, ['1', ...paths], {
      silent: true,
      env: { ...process.env, NODE_TEST_CONTEXT: '' },
    });
    let said = '';
    child.stdout!.on('data', (chunk) => (said += chunk));
    child.stderr!.on('data', (chunk) => (said += chunk));
    let counts: unknown;
    child.on('message', (message) => (counts = message));
    const code = await new Promise((resolve) => child.on('close', resolve));
    return { code, counts, said };
  }

  it('are all counted', async () => {
    const { code, counts } = await run({
      'one.mjs': "it('a', () => {});",
      'two.mjs': "it('b', () => {}); it('c', () => {});",
      'alone.mjs': "await Promise.resolve();\nit('d', () => {});",
    });
    assert.deepEqual({ code, counts }, { code: 0, counts: { passed: 4, failed: 0 } });
  });

  it('do before their tests what is theirs, and not before those of others', async () => {
    const { counts, said } = await run({
      'one.mjs': "before(() => (globalThis.made = true)); it('a', () => {});",
      'two.mjs': "before(() => { throw new Error('not mine'); }); it('b', () => {});",
      'three.mjs': "it('c', () => {});",
    });
    assert.deepEqual(counts, { passed: 2, failed: 2 }, said); // the suite, and the test in it
  });

  it('fail with a file that cannot be loaded, and say why', async () => {
    const { code, counts, said } = await run({
      'one.mjs': "it('a', () => {});",
      'broken.mjs': "throw new Error('no such luck');",
    });
    assert.deepEqual({ code, counts }, { code: 1, counts: { passed: 1, failed: 1 } });
    assert.match(said, /no such luck/);
  });

  it('fail with one that ends the process', async () => {
    const { code, counts } = await run({ 'one.mjs': "it('a', () => process.exit(3));" });
    assert.deepEqual({ code, counts }, { code: 1, counts: { passed: 0, failed: 1 } });
  });
});
