import { verify, type ConsentProof } from '../../src/proof/index.js';
import type { Shopper } from './shoppers.js';
import type { Visit } from './visit.js';

/** What became of one shopper, as far as browser and shop can tell. */
export interface Outcome extends Visit {
  shopper: Shopper;
  /** Entries of the shop's form that said `granted` with no proof beside them. */
  unbacked: number;
  /** What kept the campaign itself from going on with this shopper. */
  failure?: string;
}

/** A record of the receiver. */
export interface Stored {
  id: string;
  proof: ConsentProof;
}

/** What is counted, by its heading. */
export const COUNTS = {
  shoppers: 'shoppers',
  ordered: 'orders',
  confirmed: 'confirmed',
  stored: 'stored once',
  waiting: 'waiting',
  lost: 'lost',
  doubled: 'doubled',
  blocked: 'blocked',
  invalid: 'invalid',
  ungranted: 'granted, not ticked',
  unproved: 'ticked, no proof',
  unbacked: 'claimed, no proof',
  stuck: 'not sent',
  failed: 'broken off',
} as const;
export type Count = keyof typeof COUNTS;
export type Row = Record<Count, number>;

/** None of these may be more than 0. */
export const FAULTY: readonly Count[] = [
  'lost',
  'doubled',
  'blocked',
  'invalid',
  'ungranted',
  'unproved',
  'unbacked',
  'stuck',
  'failed',
];

export function isSound(row: Row): boolean {
  return FAULTY.every((count) => row[count] === 0);
}

export function tally(outcomes: readonly Outcome[], records: readonly Stored[]): Row {
  const byPhone = new Map<string, Stored[]>();
  for (const record of records) {
    const { phone } = record.proof.subject;
    byPhone.set(phone, [...(byPhone.get(phone) ?? []), record]);
  }
  return sum(outcomes.map((outcome) => rowOf(outcome, byPhone.get(outcome.shopper.phone) ?? [])));
}

/** One shopper's row. Whoever waits an hour because the receiver asked for it waits; any other is stuck. */
export function rowOf(outcome: Outcome, records: readonly Stored[]): Row {
  const { shopper, isOrderAwaited, isOrdered, kept } = outcome;
  const stored = records.map(({ id }) => id);
  const confirmed = [...new Set([...confirmedIn(outcome), ...stored])];
  const missing = confirmed.filter((id) => !stored.includes(id));
  const waits = (id: string) => kept.outbox.find((entry) => entry.id === id);
  const granted = records.flatMap(({ proof }) => grantsIn(proof));
  const isProofDue = isOrderAwaited && isOrdered && shopper.ticks.length > 0;
  const hasMissedTick = records.length > 0 && shopper.ticks.some((purpose) => !granted.includes(purpose));
  return {
    shoppers: 1,
    ordered: Number(isOrdered),
    confirmed: confirmed.length,
    stored: confirmed.filter((id) => stored.filter((other) => other === id).length === 1).length,
    waiting: missing.filter(waits).length,
    lost: missing.filter((id) => !waits(id)).length,
    doubled: Math.max(0, stored.length - 1),
    blocked: Number(isOrderAwaited && !isOrdered),
    invalid: records.filter(({ proof }) => !verify(proof).valid).length,
    ungranted: granted.filter((purpose) => !shopper.ticks.includes(purpose)).length,
    unproved: Number((isProofDue && confirmed.length === 0) || hasMissedTick),
    unbacked: outcome.unbacked,
    stuck: kept.outbox.filter(({ notBefore }) => notBefore < kept.at + 60_000).length,
    failed: Number(outcome.failure !== undefined),
  };
}

/** Where the form is the only way and never left the browser, the shop has lost its order along with the proof. */
function confirmedIn({ shopper, isOrdered, kept }: Outcome): string[] {
  return shopper.shape === 'form-alone' && !isOrdered ? [] : kept.seen;
}

function grantsIn({ choices }: ConsentProof): string[] {
  return choices.filter(({ granted }) => granted).map(({ purpose }) => purpose);
}

export function sum(rows: readonly Row[]): Row {
  const counts = Object.keys(COUNTS) as Count[];
  const total = (count: Count) => rows.reduce((all, row) => all + row[count], 0);
  return Object.fromEntries(counts.map((count) => [count, total(count)])) as Row;
}
