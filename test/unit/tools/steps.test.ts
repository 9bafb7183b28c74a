import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { runInGroups, total } from '../../tools/steps.js';

const step = (name: string, code: string, more = {}) => ({
  name,
  make: () => ({ command: [process.execPath, '-e', code] }),
  ...more,
});

async function run(...groups: object[][]) {
  const log = mock.method(console, 'log', () => undefined);
  const results = await runInGroups(groups).finally(() => log.mock.restore());
  return { ...total(results), names: results.map(({ name }: { name: string }) => name) };
}

describe('the steps of the test command', () => {
  it('count a plain command as one', async () => {
    const { passed, failed } = await run([step('good', ''), step('bad', 'process.exit(3)')]);
    assert.deepEqual([passed, failed], [1, 1]);
  });

  it('count the tests of a suite, and a suite that breaks off as failed', async () => {
    const sends = 'process.send({ passed: 5, failed: 0 }, () => process.exit(CODE))';
    assert.deepEqual(await run([step('suite', sends.replace('CODE', '0'))]), {
      passed: 5,
      failed: 0,
      names: ['suite'],
    });
    assert.deepEqual(await run([step('suite', sends.replace('CODE', '1'))]), {
      passed: 5,
      failed: 1,
      names: ['suite'],
    });
  });

  it('fail a suite without files', async () => {
    const empty = { name: 'empty', make: () => ({ command: [process.execPath, '-e', ''], files: [] }) };
    assert.equal((await run([empty])).failed, process.env['FILES'] ? 0 : 1);
  });

  it('go on after a failure, but not through a closed gate', async () => {
    const bad = 'process.exit(1)';
    assert.deepEqual((await run([step('a', bad)], [step('b', '')])).names, ['a', 'b']);
    assert.deepEqual((await run([step('a', bad, { gate: true })], [step('b', '')])).names, ['a']);
  });
});
