import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { weighAll } from '../../tools/budgets.js';

/** Text that gzip cannot shorten much, as a JavaScript string. */
const heavy = (bytes: number) => `export const text = "${randomBytes(bytes).toString('base64')}";`;

function over(files: Record<string, string>) {
  const sources = new Map(Object.entries({ 'whatsapp-opt-in.js': '0', 'loader.js': '0', ...files }));
  return weighAll(sources)
    .filter((row) => row.over)
    .map((row) => row.name);
}

describe('the budgets', () => {
  it('are kept by small files', () => {
    assert.deepEqual(
      over({ 'chunks/de.js': 'export const de = {};', 'chunks/popover.js': heavy(5_000) }),
      [],
    );
  });

  it('refuse a main file that is too big', () => {
    assert.deepEqual(over({ 'whatsapp-opt-in.js': heavy(50_000) }), ['whatsapp-opt-in.js']);
  });

  it('count what the main file imports at once, and not what it imports on demand', () => {
    const parts = { 'chunks/part.js': heavy(50_000) };
    assert.deepEqual(over({ 'whatsapp-opt-in.js': 'import "./chunks/part.js";', ...parts }), [
      'whatsapp-opt-in.js',
    ]);
    assert.deepEqual(over({ 'whatsapp-opt-in.js': 'import("./chunks/part.js");', ...parts }), []);
  });

  it('refuse a popover, a language, a loader that is too big', () => {
    const files = {
      'chunks/popover.js': heavy(9_000),
      'chunks/pt-BR.js': heavy(4_000),
      'loader.js': heavy(1_200),
    };
    assert.deepEqual(over(files).sort(), ['chunks/popover.js', 'chunks/pt-BR.js', 'loader.js']);
  });

  it('refuse a build whose main file is missing or empty', () => {
    assert.deepEqual(over({ 'whatsapp-opt-in.js': '' }), ['whatsapp-opt-in.js']);
    assert.ok(weighAll(new Map([['loader.js', '0']])).some((row) => row.over));
  });
});
