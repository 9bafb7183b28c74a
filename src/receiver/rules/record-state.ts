import { isAtLeast, type Assurance } from './assurance.js';
import { isAboutRecord, type Effect } from './effect.js';
import type { Entry } from './entry.js';

/** What has become of a record by what is held about it. */
export interface RecordState {
  /** Its own, or more, where a surer place has vouched for it. */
  assurance: Assurance;
  /** When it was confirmed from the phone; UTC. */
  confirmedAt: string | null;
  /** Since when it decides nothing, as it was false; UTC. */
  annulledAt: string | null;
}

/** The same of all records that anything is held about, by their ids. */
export type Remarks = ReadonlyMap<string, RecordState>;

export function remarksIn(entries: readonly Entry[]): Remarks {
  const remarks = new Map<string, RecordState>();
  const annulments = entries.filter(({ effect }) => effect.kind === 'annulment');
  for (const { effect } of annulments) remark(effect, 'shop', remarks);
  // A confirmation that was false says nothing.
  for (const { id, effect, assurance } of entries)
    if (!remarks.get(id)?.annulledAt) remark(effect, assurance, remarks);
  return remarks;
}

function remark(effect: Effect, assurance: Assurance, remarks: Map<string, RecordState>): void {
  if (!isAboutRecord(effect)) return;
  const { kind, recordId, at } = effect;
  const known = remarks.get(recordId) ?? NOTHING;
  const { annulledAt, confirmedAt } = known;
  switch (kind) {
    case 'annulment':
      return void remarks.set(recordId, { ...known, annulledAt: earlier(annulledAt, at) });
    case 'vouching':
      return void remarks.set(recordId, { ...known, assurance: surer(known.assurance, assurance) });
    case 'confirmation':
      return void remarks.set(recordId, {
        ...known,
        assurance: 'phone', // also of a record from before assurances were told
        confirmedAt: earlier(confirmedAt, at),
      });
  }
}

export function stateIn({ id, assurance }: Pick<Entry, 'id' | 'assurance'>, remarks: Remarks): RecordState {
  const state = remarks.get(id) ?? NOTHING;
  return { ...state, assurance: surer(assurance, state.assurance) };
}

/** @param entries All of the person's. */
export function stateOf(id: string, entries: readonly Entry[]): RecordState {
  const assurance = entries.find((entry) => entry.id === id)?.assurance ?? 'unverified';
  return stateIn({ id, assurance }, remarksIn(entries));
}

const NOTHING: RecordState = { assurance: 'unverified', confirmedAt: null, annulledAt: null };

function surer(one: Assurance, other: Assurance): Assurance {
  return isAtLeast(one, other) ? one : other;
}

function earlier(one: string | null, other: string): string {
  return one === null || other < one ? other : one;
}
