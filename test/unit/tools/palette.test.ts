import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode } from 'fast-png';
import { withPalette } from '../../build/pictures/palette.js';

type Pixel = [red: number, green: number, blue: number];

const [WIDTH, HEIGHT] = [12, 10];

const picture = (colour: (x: number, y: number) => Pixel): Pixel[][] =>
  Array.from({ length: HEIGHT }, (_, y) => Array.from({ length: WIDTH }, (_, x) => colour(x, y)));

/** A picture as a browser might write it, with or without an alpha channel. */
function written(rows: Pixel[][], channels: 3 | 4): Uint8Array {
  const opaque = channels === 4 ? [255] : [];
  const data = Uint8Array.from(rows.flat().flatMap((pixel) => [...pixel, ...opaque]));
  return encode({ width: WIDTH, height: HEIGHT, channels, data });
}

function read(png: Uint8Array): Pixel[][] {
  const { data, palette } = decode(png);
  return picture((x, y) => palette![data[y * WIDTH + x]!] as Pixel);
}

for (const channels of [3, 4] as const) {
  test(`a picture of ${channels} channels in few colours stays as it is`, () => {
    const rows = picture((x, y) => [(x % 4) * 60, (y % 3) * 90, x === y ? 255 : 7]);
    assert.deepEqual(read(withPalette(written(rows, channels))), rows);
  });
}

test('of many colours the frequent ones stay, and the others become those nearest to them', () => {
  const rows = picture((x, y) => (y < 4 ? [255, 255, 255] : [x * 8, y * 8, 0]));
  const made = read(withPalette(written(rows, 3)));
  assert.deepEqual(made.slice(0, 4), rows.slice(0, 4));
  assert.ok(new Set(made.flat().map(String)).size <= 64);
  for (const [x, y] of [
    [5, 9],
    [11, 7],
  ] as const) {
    const away = made[y]![x]!.map((value, channel) => Math.abs(value - rows[y]![x]![channel]!));
    assert.ok(Math.max(...away) <= 16, String(away));
  }
});
