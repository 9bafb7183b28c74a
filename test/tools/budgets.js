import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { findEngine } from './browsers.js';
import { filesUnder } from './files.js';
import { importsOf } from './imports.js';

/** The one place for limits. For sizes: bytes after `gzip -9`, counting the file and all it imports without being asked. */
const LIMITS = [
  { what: 'show, tick, prove, deliver', name: /^whatsapp-opt-in\.js$/, limit: 39_600, required: true },
  { what: 'loader', name: /^loader\.js$/, limit: 1_000, required: true },
  { what: 'popover', name: /^chunks\/popover\.js$/, limit: 8_000 },
  { what: 'confirming on WhatsApp', name: /^chunks\/on-whatsapp\.js$/, limit: 8_000 },
  { what: 'preferences', name: /^chunks\/preferences\.js$/, limit: 6_000 },
  { what: 'measuring what was painted', name: /^chunks\/evidence\.js$/, limit: 6_000 },
  { what: 'a language', name: /^chunks\/(page-)?[a-z]{2,3}(-[A-Za-z0-9]+)*\.js$/, limit: 3_000 },
];

/**
 * And for speed, measured in Chromium by test/bench in times of its reference: making and laying out a list of 450
 * entries. Where that takes 12.5 ms, a task of one is 50 ms on a machine four times slower. A text in another language
 * takes lines more or less than the English one that keeps its place, more in one font than in another: what moves by
 * that stays under the 0.1 that counts as good.
 */
const SPEED = { task: 1, layoutShift: 0.1, tickToProof: 0.4 };

/** The file and everything it imports statically, each once. */
function reachable(name, sources, seen = new Set()) {
  if (seen.has(name) || !sources.has(name)) return seen;
  seen.add(name);
  for (const { from, kind } of importsOf(name, sources.get(name))) {
    if (kind === 'static') reachable(posix.join(posix.dirname(name), from), sources, seen);
  }
  return seen;
}

function weigh(name, sources) {
  return [...reachable(name, sources)].reduce(
    (sum, one) => sum + gzipSync(sources.get(one), { level: 9 }).length,
    0,
  );
}

/**
 * @param {Map<string, string>} sources the shipped files by name
 * @returns {{ what: string, name: string, size: number, limit?: number, over: boolean }[]}
 */
export function weighAll(sources) {
  const rows = [...sources.keys()].map((name) => {
    const { what = '', limit } = LIMITS.find((one) => one.name.test(name)) ?? {};
    const size = weigh(name, sources);
    const empty = sources.get(name).trim() === '';
    return { what, name, size, limit, over: empty || (limit !== undefined && size > limit) };
  });
  const missing = LIMITS.filter((one) => one.required && !rows.some((row) => one.name.test(row.name)));
  return [
    ...rows,
    ...missing.map(({ what, limit }) => ({ what, name: 'missing', size: 0, limit, over: true })),
  ];
}

const kilobytes = (bytes) => (bytes === undefined ? '-' : (bytes / 1000).toFixed(1)).padStart(7);

function printSizes(rows) {
  console.log(`${'file'.padEnd(28)}${'kB'.padStart(7)}${'limit'.padStart(7)}`);
  for (const { what, name, size, limit, over } of rows) {
    console.log(
      `${name.padEnd(28)}${kilobytes(size)}${kilobytes(limit)}  ${over ? 'TOO BIG OR EMPTY  ' : ''}${what}`,
    );
  }
}

function printSpeed(rows) {
  console.log(`\n${'speed'.padEnd(44)}${'value'.padStart(7)}${'limit'.padStart(7)}`);
  for (const { what, value, limit, over, note } of rows) {
    const [shown, most] = [value, limit].map((one) => String(Number(one.toFixed(3))).padStart(7));
    const verdict = over ? `TOO MUCH: ${note}` : value > limit ? 'over, tolerated' : '';
    console.log(`${what.padEnd(44)}${shown}${most}  ${verdict}`.trimEnd());
  }
}

/** Nothing is measured where there is no Chromium; that passes on a person's machine only. */
async function speedRows() {
  if (findEngine('chromium')) return (await import('../bench/measure.js')).measureSpeed(process.cwd(), SPEED);
  console.log('NOT MEASURED, as not installed: chromium');
  return process.env.CI ? [{ what: 'speed', value: 0, limit: 0, over: true, note: 'not measured' }] : [];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = filesUnder(process.cwd(), ['dist'], /^dist\/(chunks\/)?[^/]+\.js$/);
  const sizes = weighAll(new Map(files.map(({ path, source }) => [path.slice('dist/'.length), source])));
  printSizes(sizes);
  const speed = await speedRows();
  printSpeed(speed);
  process.exitCode = [...sizes, ...speed].some(({ over }) => over) ? 1 : 0;
}
