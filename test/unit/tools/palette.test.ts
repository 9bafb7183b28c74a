import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { withPalette } from '../../build/pictures/palette.js';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
type Pixel = [red: number, green: number, blue: number];

function chunk(type: string, data: Buffer): Buffer {
  const made = Buffer.alloc(data.length + 12);
  made.writeUInt32BE(data.length, 0);
  made.write(type, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc32(made.subarray(4, -4)), made.length - 4);
  return made;
}

/** An RGB picture as a browser might write it: each row filtered in another of the five ways. */
function written(rows: Pixel[][]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(rows[0]!.length, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const bytes = rows.map((row) => row.flat());
  const filtered = bytes.flatMap((row, y) => {
    const filter = y % 5;
    return [filter, ...row.map((value, x) => value - foretold(filter, bytes, x, y))];
  });
  const data = deflateSync(Buffer.from(filtered));
  const end = Buffer.alloc(0);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', end)]);
}

/** As the specification words it, section 9.2. */
function foretold(filter: number, bytes: number[][], x: number, y: number): number {
  const a = bytes[y]![x - 3] ?? 0;
  const b = bytes[y - 1]?.[x] ?? 0;
  const c = x < 3 ? 0 : (bytes[y - 1]?.[x - 3] ?? 0);
  const nearest = [a, b, c].sort((one, other) => Math.abs(a + b - c - one) - Math.abs(a + b - c - other))[0]!;
  return [0, a, b, Math.floor((a + b) / 2), nearest][filter]!;
}

/** The pixels of a picture with a palette and unfiltered rows. */
function read(png: Buffer): Pixel[][] {
  const find = (type: string) => {
    const at = png.indexOf(type, 0, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const [width, palette, rows] = [find('IHDR').readUInt32BE(0), find('PLTE'), inflateSync(find('IDAT'))];
  return Array.from({ length: rows.length / (width + 1) }, (_, y) =>
    Array.from(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), (index): Pixel => {
      const [red = -1, green = -1, blue = -1] = palette.subarray(index * 3, index * 3 + 3);
      return [red, green, blue];
    }),
  );
}

const picture = (colour: (x: number, y: number) => Pixel): Pixel[][] =>
  Array.from({ length: 10 }, (_, y) => Array.from({ length: 12 }, (_, x) => colour(x, y)));

test('a picture in few colours stays as it is, whichever way its rows were filtered', () => {
  const rows = picture((x, y) => [(x % 4) * 60, (y % 3) * 90, x === y ? 255 : 7]);
  assert.deepEqual(read(withPalette(written(rows))), rows);
});

test('of many colours the frequent ones stay, and the others become those nearest to them', () => {
  const rows = picture((x, y) => (y < 4 ? [255, 255, 255] : [x * 8, y * 8, 0]));
  const made = read(withPalette(written(rows)));
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
