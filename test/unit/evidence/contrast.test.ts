import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseColor } from '../../../src/evidence/contrast.js';

describe('a computed colour', () => {
  const cases = [
    ['rgb(255, 0, 10)', [255, 0, 10, 1]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['rgb(1 2 3 / 0.25)', [1, 2, 3, 0.25]],
    ['rgb(12.5, 0.25, 3)', [12.5, 0.25, 3, 1]],
    ['color(srgb 1 0 0.5)', [255, 0, 127.5, 1]],
    ['color(srgb 0.2 0.4 0.6 / 0.1)', [51, 102, 153, 0.1]],
    ['color(srgb 1e-7 0 0)', [0.0000255, 0, 0, 1]],
  ] as const;
  for (const [color, expected] of cases) {
    it(`of ${color} is read`, () => {
      const parsed = parseColor(color)!;
      for (const [index, part] of expected.entries())
        assert.ok(Math.abs(parsed[index]! - part) < 1e-6, String(parsed));
    });
  }

  const unknown = [
    'oklch(0.5 0.2 120)',
    'lab(50 20 20)',
    'color(display-p3 1 0 0)',
    'color(srgb-linear 1 0 0)',
    '',
    'red',
  ];
  for (const color of unknown)
    it(`of ${color || 'no notation'} is not guessed`, () => assert.equal(parseColor(color), undefined));
});
