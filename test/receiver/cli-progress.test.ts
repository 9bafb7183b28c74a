/** Where it takes long, people see how far it has come; files and other programs see nothing of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progress } from '../../src/receiver/cli/progress.js';

function draw(isTTY: boolean | undefined, goal: number | undefined, steps: number[]) {
  let drawn = '';
  let now = 0;
  const shown = progress({ isTTY, write: (text) => (drawn += text) }, 'exported', goal, () => now);
  for (const by of steps) {
    shown.step(by);
    now += 60;
  }
  shown.end();
  return drawn.split('\r').map((line) => line.replace('\u001b[K', ''));
}

test('a terminal is told how far it has come, ten times a second at most, and the line goes in the end', () => {
  assert.deepEqual(draw(true, 50_000, [12_000, 1, 12_999, 1, 24_999]), [
    '',
    'exported 12,000 of 50,000 (24 %)',
    'exported 25,000 of 50,000 (50 %)',
    'exported 50,000 of 50,000 (100 %)',
    '',
  ]);
});

test('where nobody counted before, or more came than was counted, it says how many', () => {
  assert.deepEqual(draw(true, undefined, [1200]), ['', 'exported 1,200', '']);
  assert.deepEqual(draw(true, 1, [2]), ['', 'exported 2', '']);
});

test('what is no terminal is told nothing', () => {
  for (const isTTY of [false, undefined]) assert.deepEqual(draw(isTTY, 10, [1, 2, 3]), ['']);
});
