import assert from 'node:assert/strict';
import { verify, type ConsentProof } from '../../../src/proof/index.js';
import type { Demo, OwnerRecord } from './demo.js';

/** What a proof says, in short: each purpose, granted or not. */
export function granted({ choices }: ConsentProof): Record<string, boolean> {
  return Object.fromEntries(choices.map((choice) => [choice.purpose, choice.granted]));
}

/** The one record there is for a number; proof and receipt hold. */
export async function onlyRecordOf(demo: Demo, phone: string): Promise<OwnerRecord> {
  const [record, ...others] = await demo.recordsOf(phone);
  assert.ok(record, `a record of ${phone}`);
  assert.equal(others.length, 0, `further records of ${phone}`);
  assert.deepEqual(verify(record.proof).problems, []);
  assert.equal(record.isReceiptValid, true);
  return record;
}
