import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testFiles } from '../../tools/files.js';

const found = (glob?: string) => testFiles(process.cwd(), ['test/unit/tools'], glob ?? '');

describe('finding test files', () => {
  it('finds this one', () => assert.ok(found().includes('test/unit/tools/files.test.ts')));

  it('narrows by glob', () => {
    assert.deepEqual(found('test/unit/**/files.test.ts'), ['test/unit/tools/files.test.ts']);
    assert.deepEqual(found('test/unit/*/fil*.ts'), ['test/unit/tools/files.test.ts']);
    assert.deepEqual(found('**/files*'), ['test/unit/tools/files.test.ts']);
    assert.deepEqual(found('test/*.test.ts'), []);
  });

  it('finds nothing where there is nothing', () =>
    assert.deepEqual(testFiles(process.cwd(), ['test/nowhere']), []));
});
