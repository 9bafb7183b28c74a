/**
 * `npm run campaign -- 10000`: so many checkouts in three engines against the real receiver, with faults between
 * them; then each shopper comes back once. Says what was confirmed, stored, lost, doubled, blocked.
 */
import { parseArgs } from 'node:util';
import { findEngine } from '../tools/browsers.js';
import { campaign, type Result } from './campaign.js';
import { planShoppers, type Engine, type Shares } from './shoppers.js';
import { COUNTS, isSound, rowOf, type Count, type Outcome, type Row } from './tally.js';

const USAGE = `npm run campaign -- [COUNT] [--seed N] [--engines chromium=80,firefox=10,webkit=10] [--only INDEX,...]`;
const DEFAULT_SHARES = 'chromium=80,firefox=10,webkit=10';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, engines: { type: 'string' }, only: { type: 'string' } },
});

const count = wholeNumber(positionals[0] ?? '1000', 'COUNT');
const seed = wholeNumber(values.seed ?? String(Date.now() % 1_000_000), '--seed');
const all = planShoppers(count, seed, readShares(values.engines ?? DEFAULT_SHARES));
const only = values.only?.split(',').map(Number);
const shoppers = only ? all.filter(({ index }) => only.includes(index)) : all;

console.log(`${shoppers.length} checkouts, seed ${seed}`);
const started = Date.now();
let done = 0;
const result = await campaign(all, shoppers, tell);
const seconds = (Date.now() - started) / 1000;

printTable(result);
console.log(`\nfaults met: ${listed(result.faults)}, receiver killed ${result.kills}`);
console.log(
  `seed ${seed}, ${seconds.toFixed(0)} s, ${(shoppers.length / seconds).toFixed(1)} checkouts a second`,
);
result.outcomes.forEach(explain);
if (result.chain) console.log(`the receiver's records do not hold:\n${result.chain}`);
process.exitCode = isSound(result.total) && !result.chain ? 0 : 1;

function wholeNumber(text: string, name: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`${name} must be a whole number, not ${text}.\n${USAGE}`);
}

/** `chromium,firefox` or `chromium=80,firefox=20`; engines that are not installed are left out. */
function readShares(text: string): Shares {
  const shares: Shares = {};
  for (const part of text.split(',')) {
    const [name, share = '1'] = part.split('=');
    if (!/^(chromium|firefox|webkit)$/.test(name!))
      throw new Error(`--engines: there is no ${name}.\n${USAGE}`);
    const engine = name as Engine;
    if (findEngine(engine)) shares[engine] = wholeNumber(share, '--engines');
    else console.log(`${engine} is not installed and is left out`);
  }
  return shares;
}

function tell(): void {
  done++;
  if (process.stderr.isTTY) process.stderr.write(`\r${done}`);
  else if (done % 500 === 0) console.error(`${done} after ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

function printTable({ rows, total }: Result): void {
  const lines = [...Object.entries(rows), ['in all', total]] as [string, Row][];
  const cells = (Object.keys(COUNTS) as Count[]).map((name) => [
    COUNTS[name],
    ...lines.map(([, row]) => String(row[name])),
  ]);
  const table = [['', ...lines.map(([name]) => name)], ...cells];
  const width = (column: number) => Math.max(...table.map((row) => row[column]!.length));
  for (const row of table) {
    console.log(row.map((cell, at) => (at ? cell.padStart(width(at) + 2) : cell.padEnd(width(0)))).join(''));
  }
}

/** All that is needed to see it again: `--only` with the index and the same seed. */
function explain(outcome: Outcome): void {
  const { shopper, kept, failure } = outcome;
  const records = result.records.filter(({ proof }) => proof.subject.phone === shopper.phone);
  const row = rowOf(outcome, records);
  if (isSound(row)) return;
  const wrong = Object.entries(row).filter(
    ([name, value]) => value > 0 && !/shoppers|ordered|stored/.test(name),
  );
  console.log(`\nshopper ${shopper.index}: ${listed(Object.fromEntries(wrong))}`);
  console.log(JSON.stringify({ shopper, kept, stored: records.map(({ id }) => id) }));
  if (failure) console.log(failure);
}

function listed(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');
}
