/** What the README says of limits and tokens, held to what the receiver reads. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readSettings } from '../../src/receiver/cli/settings.js';
import { DEFAULT_LIMITS } from '../../src/receiver/limits/limits.js';
import { examplesOf, rowsOf } from './support/markdown.js';

const readme = readFileSync('README.md', 'utf8');

describe('the limits', () => {
  it('are those that there are, and as many as they are by default', () => {
    const said = rowsOf(readme, 'Limits').map(([name = '', text = '']) => [
      name.replaceAll('`', ''),
      Number(/\d+/.exec(text)![0]),
    ]);
    const counted = Object.entries(DEFAULT_LIMITS).flatMap(([name, limit]) =>
      typeof limit === 'object' ? [[name, limit.count]] : [],
    );
    assert.deepEqual(Object.fromEntries(said), Object.fromEntries(counted));
    assert.match(
      readme,
      new RegExp(`bodies being read take ${DEFAULT_LIMITS.bytesInFlight / 2 ** 20} MB at most`),
    );
  });
});

describe('the tokens', () => {
  it('are taken as the example gives them, with secrets in their places, and not without', () => {
    const example = examplesOf(readme).find(({ code }) => code.includes('"intake"'))!.code;
    const read = (OPT_IN_TOKENS: string) => readSettings({ OPT_IN_TOKENS }).tokens;
    const made = example.replaceAll('<openssl rand -hex 24>', () => randomBytes(24).toString('hex'));
    assert.deepEqual(
      read(made).map(({ may }) => may),
      [['ask'], ['intake'], ['read', 'manage']],
    );
    assert.throws(() => read(example), /OPT_IN_TOKENS\[0\]\.token must be at least 24/);
  });
});
