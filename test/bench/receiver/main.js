/**
 * How fast the receiver takes proofs, beside what its database can do at most, and whether that depends on how much is
 * stored. `node test/bench/receiver/main.js`: takes some minutes and 5 GB of disk; `--quick`: half a minute, less exact.
 * With `speed` or `growth`, the one or the other part only.
 */
import { availableParallelism } from 'node:os';
import { register } from 'tsx/esm/api';
import { fill } from './fill.js';
import { median, percentiles } from './figures.js';
import { BARE_TABLE, pgbench } from './pgbench.js';
import { ask, start, stop } from './processes.js';

register();
const { startPostgres } = await import('../../receiver/support/postgres-server.ts');
const { pgEngine } = await import('../../../src/receiver/store/pg-engine.ts');

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const ROUNDS = isQuick ? 1 : 5;
const CONNECTIONS = [1, 16, 64];
const STORED = isQuick ? [10_000, 100_000] : [10_000, 1_000_000];

const postgres = await startPostgres({ durable: true });
if ('missing' in postgres) throw new Error(postgres.missing);
const started = [];
try {
  await run();
} finally {
  for (const child of started) await stop(child);
  await postgres.stop();
}

async function run() {
  console.log(
    `${availableParallelism()} processors for PostgreSQL, receiver and clients together; fsync on; ` +
      `medians of ${ROUNDS} rounds, taken in turns\n`,
  );
  const client = (await startChild('client.js')).child;
  let from = 0;
  const proofs = async (port, connections, count) => {
    const { seconds, taken } = await ask(client, { port, connections, count, from });
    from += count;
    return { perSecond: count / seconds, ...percentiles(taken) };
  };
  if (!words.includes('growth')) await compare(proofs);
  if (!words.includes('speed')) await growth(proofs);
}

/** Proofs over HTTP, and bare inserts of rows of the same size, in turns. */
async function compare(proofs) {
  const admin = pgEngine(postgres.address);
  const { said: port } = await startChild('server.js', [postgres.address]);
  await proofs(port, 16, isQuick ? 1000 : 12_000); // until Node has compiled what is used most
  const [row] = await admin.query('select content || effect || receipt || seal as all from records limit 1');
  await admin.query(BARE_TABLE);
  console.log(`connections   bare inserts/s  p50 ms  p99 ms   proofs/s  p50 ms  p99 ms   ratio`);
  for (const connections of CONNECTIONS) {
    const [bare, taken] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await pgbench(postgres, { connections, seconds: isQuick ? 2 : 4, content: row.all }));
      taken.push(await proofs(port, connections, (connections === 1 ? 1000 : 2500) * (isQuick ? 1 : 2)));
    }
    const ratio = median(taken.map(({ perSecond }, round) => perSecond / bare[round].perSecond));
    const cells = [connections, 11, ...figures(bare, 17), ...figures(taken, 11), ratio.toFixed(2), 8];
    console.log(line(cells));
  }
  await admin.query('drop table bare');
  await admin.close();
}

/** Two databases on the same server, one holding many more records, in turns. */
async function growth(proofs) {
  const ports = [];
  for (const stored of STORED) {
    const address = await newDatabase(`stored_${stored}`);
    const { said: port } = await startChild('server.js', [address]);
    await proofs(port, 16, isQuick ? 1000 : 5000); // as well, and as a model for the others
    await fill(pgEngine(address, { timeoutMs: 0 }), stored);
    ports.push(port);
  }
  const rounds = ports.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, port] of ports.entries()) {
      rounds[index].push(await proofs(port, 16, isQuick ? 2000 : 4000));
    }
  }
  console.log('\nrecords stored   proofs/s  p50 ms  p99 ms   (16 connections)');
  for (const [index, stored] of STORED.entries())
    console.log(line([stored, 14, ...figures(rounds[index], 11)]));
  const ratio = median(rounds[0].map(({ perSecond }, round) => perSecond / rounds[1][round].perSecond));
  console.log(`cost of a proof at ${STORED[1]} to the cost at ${STORED[0]}: ${ratio.toFixed(2)}`);
}

async function newDatabase(name) {
  const admin = pgEngine(postgres.address);
  await admin.query(`create database ${name}`);
  await admin.close();
  return postgres.address.replace(/postgres$/, name);
}

async function startChild(file, parameters) {
  const child = await start(file, parameters);
  started.push(child.child);
  return child;
}

function figures(rounds, width) {
  const of = (key) => median(rounds.map((one) => one[key]));
  return [of('perSecond').toFixed(0), width, of('p50').toFixed(2), 8, of('p99').toFixed(2), 8];
}

/** Values and the widths they are set in, by turns. */
function line(cells) {
  return cells.map((cell, index) => (index % 2 ? '' : String(cell).padStart(cells[index + 1]))).join('');
}
