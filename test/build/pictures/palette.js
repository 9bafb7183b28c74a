import { decode, encode } from 'fast-png';

const MOST_COLOURS = 64;

/** The same picture in its most frequent colours: less than half the size, and hardly to be told from it. */
export function withPalette(png) {
  const { width, height, channels, data } = decode(png);
  const pixels = Array.from({ length: width * height }, (_, at) => colourAt(data, at * channels));
  const { palette, indexOf } = choose(pixels);
  const indexes = Uint8Array.from(pixels, (colour) => indexOf.get(colour));
  return encode(
    { width, height, channels: 1, palette: palette.map(parts), data: indexes },
    { zlib: { level: 9 } },
  );
}

const colourAt = (data, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** The colours to keep, and for each colour of the picture which of them comes nearest. */
function choose(pixels) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const palette = byCount.slice(0, MOST_COLOURS);
  const indexOf = new Map(byCount.map((colour) => [colour, nearest(colour, palette)]));
  return { palette, indexOf };
}

function nearest(colour, palette) {
  const [r, g, b] = parts(colour);
  const far = palette.map((one) => {
    const [red, green, blue] = parts(one);
    return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
  });
  return far.indexOf(Math.min(...far));
}
