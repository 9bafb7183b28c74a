/** What every `Store` promises, on every engine there is. */
import { after, describe } from 'node:test';
import { pgEngine } from '../../src/receiver/store/pg-engine.js';
import { pgliteEngine } from '../../src/receiver/store/pglite-engine.js';
import { endingsContract } from './support/store-endings-contract.js';
import { engineContract } from './support/engine-contract.js';
import { memoryStore } from './support/memory-store.js';
import { startPostgres } from './support/postgres-server.js';
import { recordsContract } from './support/store-contract.js';
import { erasureContract } from './support/store-erasure-contract.js';
import { inboxContract } from './support/store-inbox-contract.js';
import { listingContract } from './support/store-listing-contract.js';
import { pageTokensContract } from './support/store-page-tokens-contract.js';

const postgres = await startPostgres();
if ('missing' in postgres) console.log(`PART NOT RUN: the store on a PostgreSQL server: ${postgres.missing}`);
after(async () => {
  if ('stop' in postgres) await postgres.stop();
});

describe('in memory', () => {
  const store = memoryStore();
  recordsContract(() => store);
  listingContract(() => store);
  erasureContract(() => store);
  inboxContract(() => store);
  endingsContract(() => store);
  pageTokensContract(() => store);
});

describe('PGlite', () => {
  engineContract(() => pgliteEngine());
});

if ('address' in postgres) {
  const { address } = postgres;

  describe('PostgreSQL', () => {
    engineContract(async () => pgEngine(address));
  });

  describe('PostgreSQL, subject by subject', () => {
    engineContract(() => ownDatabase(address, 'alone'), { atOnce: 1 });
  });
}

/** A database of its own on the same server. */
async function ownDatabase(address: string, name: string) {
  const admin = pgEngine(address);
  await admin.query(`create database ${name}`);
  await admin.close();
  return pgEngine(address.replace(/postgres$/, name));
}
