import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before } from 'node:test';
import {
  createSigningKey,
  importSigningKey,
  makeCheckpoint,
  openStore,
} from '../../../src/receiver/index.js';
import { accept } from '../../../src/receiver/rules/accept.js';
import { erase } from '../../../src/receiver/rules/erase.js';
import type { PresentedRecord } from '../../../src/receiver/rules/presented-record.js';
import { useCommand } from './command.js';
import { makeProof } from './proofs.js';
import { ANYBODY } from './senders.js';

/**
 * The command, and a database with 600 records of 21 people on five days, one erased: `all.ndjson`, `keys.json` and
 * `checkpoint.json` lie beside it.
 */
export async function useExported() {
  const { folder, start, serve } = useCommand();
  const place = (name: string) => join(folder(), name);
  const jwk = await createSigningKey();
  const key = await importSigningKey(jwk);
  const settings: Record<string, string> = { OPT_IN_SIGNING_KEY: JSON.stringify(jwk) };

  before(async () => {
    settings['OPT_IN_DATABASE'] = place('data');
    const { store, close } = await openStore(place('data'));
    let now = Date.parse('2020-01-01T22:00:00.000Z');
    const books = { store, signingKey: key, clock: () => new Date((now += 600_000)), acceptTest: false };
    for (let number = 0; number < 599; number++) {
      if (number === 100) await erase('+4915100000099', books);
      const phone = number === 17 ? '+4915100000099' : `+491510000${String(number % 20).padStart(4, '0')}`;
      const { outcome } = await accept(
        makeProof({ subject: { phone, reference: 'x'.repeat(100) } }),
        ANYBODY,
        books,
      );
      assert.equal(outcome, 'added');
    }
    const clock = () => new Date(now + 60_000);
    const checkpoint = await makeCheckpoint({ store, signingKey: key, clock });
    await writeFile(place('checkpoint.json'), JSON.stringify(checkpoint));
    await writeFile(place('keys.json'), JSON.stringify(key.keySet));
    await close();
    assert.equal((await start(['export', '--output', place('all.ndjson')], settings).ended).code, 0);
  });

  async function linesIn(name: string): Promise<PresentedRecord[]> {
    const lines = (await readFile(place(name), 'utf8')).trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as PresentedRecord);
  }

  return { folder, place, start, serve, key, settings, linesIn };
}
