/** The tables where a unique key must hold the key that they are spread by: native partitions by subject. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, test } from 'node:test';
import type { SqlEngine } from '../../src/receiver/index.js';
import { pgEngine } from '../../src/receiver/store/pg-engine.js';
import { engineContract } from './support/engine-contract.js';
import { startPostgres } from './support/postgres-server.js';

const postgres = await startPostgres();
if ('missing' in postgres) console.log(`PART NOT RUN: records in partitions: ${postgres.missing}`);
after(async () => {
  if ('stop' in postgres) await postgres.stop();
});

if ('address' in postgres) {
  const { address } = postgres;

  describe('records in 16 partitions by subject', () => {
    engineContract(async () => pgEngine(address), { atOnce: 1, prepare: partition });

    test('they are spread over the partitions', async () => {
      const engine = pgEngine(address);
      const rows = await engine.query('select tableoid, count(*) from records group by tableoid');
      await engine.close();
      assert.ok(rows.length > 8);
    });
  });
}

async function partition(engine: SqlEngine): Promise<void> {
  const schema = await readFile(new URL('support/partitioned.sql', import.meta.url), 'utf8');
  await engine.query(schema);
}
