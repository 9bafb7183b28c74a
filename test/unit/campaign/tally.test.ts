/** Whoever counts wrongly finds nothing, or what is not there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planShoppers } from '../../campaign/shoppers.js';
import {
  COUNTS,
  isSound,
  rowOf,
  sum,
  tally,
  type Count,
  type Outcome,
  type Stored,
} from '../../campaign/tally.js';
import { makeProof } from '../../receiver/support/proofs.js';

const [someone] = planShoppers(1, 1, { chromium: 1 });
const shopper = { ...someone!, shape: 'form' as const, ticks: ['service'] };
const proof = makeProof({ subject: { phone: shopper.phone } });
const record: Stored = { id: proof.id, proof };
const NOW = 1_800_000_000_000;

/** An order of somebody who ticked; what the browser saw and keeps differs. */
function outcome(
  seen: string[],
  outbox: { id: string; notBefore: number }[] = [],
  more: Partial<Outcome> = {},
): Outcome {
  const kept = { seen, outbox, refused: [], at: NOW };
  return { shopper, isOrderAwaited: true, isOrdered: true, kept, unbacked: 0, ...more };
}

function assertCounts(one: Outcome, records: Stored[], expected: Partial<Record<Count, number>>): void {
  const row = Object.fromEntries(Object.entries(rowOf(one, records)).filter(([, count]) => count > 0));
  const all = Object.entries({ shoppers: 1, ordered: 1, ...expected });
  assert.deepEqual(row, Object.fromEntries(all.filter(([, count]) => count > 0)));
}

test('confirmed and in the receiver once: stored', () => {
  assertCounts(outcome([proof.id]), [record], { confirmed: 1, stored: 1 });
});

test('in the receiver, though the page lived too short to tell: confirmed all the same', () => {
  assertCounts(outcome([]), [record], { confirmed: 1, stored: 1 });
});

test('confirmed, and neither in the receiver nor in the outbox: lost', () => {
  assertCounts(outcome([proof.id]), [], { confirmed: 1, lost: 1 });
});

test('set aside because the receiver refused it: lost as well', () => {
  const refused = outcome([proof.id]);
  refused.kept.refused.push(proof.id);
  assertCounts(refused, [], { confirmed: 1, lost: 1 });
});

test('in the outbox because the receiver asked for an hour: waiting, and nothing to complain of', () => {
  const waiting = outcome([proof.id], [{ id: proof.id, notBefore: NOW + 3_600_000 }]);
  assertCounts(waiting, [], { confirmed: 1, waiting: 1 });
  assert.ok(isSound(rowOf(waiting, [])));
});

test('in the outbox though nobody asked for a pause: not sent', () => {
  assertCounts(outcome([proof.id], [{ id: proof.id, notBefore: 0 }]), [], {
    confirmed: 1,
    waiting: 1,
    stuck: 1,
  });
});

test('one confirmation in two records: doubled, with the same id or another', () => {
  const again = makeProof({ subject: { phone: shopper.phone } });
  assertCounts(outcome([proof.id]), [record, record], { confirmed: 1, doubled: 1 });
  assertCounts(outcome([proof.id]), [record, { id: again.id, proof: again }], {
    confirmed: 2,
    stored: 2,
    doubled: 1,
  });
});

test('a box that nobody ticked is granted', () => {
  const unticked = { shopper: { ...shopper, ticks: [] } };
  assertCounts(outcome([proof.id], [], unticked), [record], { confirmed: 1, stored: 1, ungranted: 1 });
});

test('a ticked box and a placed order left no proof', () => {
  assertCounts(outcome([]), [], { unproved: 1 });
});

test('a record that lacks one of the ticks', () => {
  const both = { shopper: { ...shopper, ticks: ['marketing', 'service'] } };
  assertCounts(outcome([proof.id], [], both), [record], { confirmed: 1, stored: 1, unproved: 1 });
});

test('an order that never came is blocked; one that went with its tab is not', () => {
  assertCounts(outcome([], [], { isOrdered: false }), [], { ordered: 0, blocked: 1 });
});

test('a form that never left the browser has lost nothing of ours', () => {
  const closed = {
    isOrderAwaited: false,
    isOrdered: false,
    shopper: { ...shopper, shape: 'form-alone' as const },
  };
  assert.ok(isSound(rowOf(outcome([proof.id], [], closed), [])));
});

test('a proof that does not hold is invalid', () => {
  const forged = { ...proof, capturedAt: '2020-01-01T00:00:00.000Z' };
  assertCounts(outcome([proof.id]), [{ id: proof.id, proof: forged }], {
    confirmed: 1,
    stored: 1,
    invalid: 1,
  });
});

test('rows add up, and records go to whoever has their number', () => {
  const other = { ...shopper, phone: '+4915100000000' };
  const outcomes = [outcome([proof.id]), outcome([], [], { shopper: other })];
  const total = tally(outcomes, [record]);
  assert.deepEqual(total, sum([rowOf(outcomes[0]!, [record]), rowOf(outcomes[1]!, [])]));
  assert.deepEqual([total.shoppers, total.stored, total.unproved], [2, 1, 1]);
  assert.deepEqual(Object.keys(total), Object.keys(COUNTS));
});
