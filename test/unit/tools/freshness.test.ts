import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

/** Inside a git hook these would point at the repository that is being committed to. */
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
const tool = resolve('test/tools/freshness.js');

describe('the freshness of dist', () => {
  let folder: string;
  const git = (...parameters: string[]) => execFileSync('git', parameters, { cwd: folder, env: clean });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const isFresh = (ci: string) =>
    spawnSync(process.execPath, [tool], { cwd: folder, env: { ...clean, CI: ci } }).status === 0;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'freshness-'));
    mkdirSync(join(folder, 'src'));
    mkdirSync(join(folder, 'dist'));
    git('init', '--quiet');
    write('src/a.ts', '1');
    write('dist/a.js', '1');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is asked for in CI alone while dist is not committed', () => {
    assert.deepEqual([isFresh(''), isFresh('1')], [true, false]);
  });

  it('is there when a build changes nothing', () => {
    git('add', '.');
    git('-c', 'user.name=n', '-c', 'user.email=n@localhost', 'commit', '--quiet', '--message', 'first');
    assert.deepEqual([isFresh(''), isFresh('1')], [true, true]);
  });

  it('is missing when a build changes dist, or adds to it, with the same sources', () => {
    write('dist/b.js', 'new');
    assert.deepEqual([isFresh(''), isFresh('1')], [false, false]);
    write('dist/a.js', '2');
    assert.deepEqual([isFresh(''), isFresh('1')], [false, false]);
  });

  it('is not asked of someone who is changing the sources, except in CI', () => {
    write('src/a.ts', '2');
    assert.deepEqual([isFresh(''), isFresh('1')], [true, false]);
  });
});
