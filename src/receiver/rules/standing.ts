import type { Effect } from './effect.js';

/** One record of a subject, as far as it matters to what is allowed. */
export interface Entry {
  /** Id of the record: of the proof, or of the event on WhatsApp's side. */
  id: string;
  effect: Effect;
}

/** How a subject stands towards one purpose. */
export interface PurposeStanding {
  purpose: string;
  granted: boolean;
  /** When this was chosen; UTC. `null` when the purpose was shown and never decided. */
  since: string | null;
  /** The record that says so: the proof, or the event that came over WhatsApp. */
  proofId: string | null;
  source: 'widget' | 'whatsapp';
  /** When the person confirmed the grant from the phone itself; UTC. */
  confirmedAt: string | null;
  /** Whether the grant counts only when confirmed from the phone (jurisdiction `de`). */
  needsConfirmation: boolean;
}

/** How a subject stands: everything their records say, taken together. */
export interface Standing {
  purposes: PurposeStanding[];
  /** Since when the person has stopped marketing messages in WhatsApp itself; UTC. */
  stoppedSince: string | null;
  /** WhatsApp's ids of the person, as far as they are known. */
  userIds: string[];
}

type Decision = Omit<PurposeStanding, 'confirmedAt' | 'since' | 'proofId'> & { id: string } & Place;

/** Where a decision stands in time. `steps`: how many proofs it names, one through the other, as coming before it. */
interface Place {
  at: string;
  steps: number;
}

/**
 * Folds a subject's records, in any order, into how the subject stands. What was chosen later counts, by the time
 * it was chosen and not by the time it arrived.
 */
export function standingOf(entries: readonly Entry[]): Standing {
  const shown = purposesIn(entries);
  const confirmations = new Map<string, string>();
  const userIds: string[] = [];
  for (const { effect } of entries) {
    if (effect.kind === 'confirmation') confirmations.set(effect.proofId, effect.at);
    if (effect.kind === 'identity' && !userIds.includes(effect.userId)) userIds.push(effect.userId);
  }
  const places = placesOf(entries);
  const purposes = shown.map((purpose) => {
    const last = decisionsOn(purpose, entries, places).reduce<Decision | undefined>(later, undefined);
    return last ? standing(last, confirmations) : undecided(purpose);
  });
  return { purposes, stoppedSince: stoppedSince(entries), userIds };
}

function purposesIn(entries: readonly Entry[]): string[] {
  const named = entries.flatMap(({ effect }) => {
    if (effect.kind === 'choices') return effect.choices.map(({ purpose }) => purpose);
    return effect.kind === 'withdrawal' && effect.purposes !== 'all' ? effect.purposes : [];
  });
  return [...new Set(named)];
}

/** A proof that names the one it follows is later than that one, whatever a clock says. */
function placesOf(entries: readonly Entry[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const place = ({ id, effect }: Entry, path: readonly string[]): Place => {
    const known = places.get(id);
    if (known) return known;
    const own = { at: 'at' in effect ? effect.at : '', steps: 0 };
    const followed = effect.kind === 'choices' ? byId.get(effect.follows ?? '') : undefined;
    // Two proofs that claim to follow each other: neither claim counts.
    const before = followed && !path.includes(followed.id) ? place(followed, [...path, id]) : undefined;
    const found = before && before.at >= own.at ? { at: before.at, steps: before.steps + 1 } : own;
    places.set(id, found);
    return found;
  };
  entries.forEach((entry) => place(entry, []));
  return places;
}

function decisionsOn(
  purpose: string,
  entries: readonly Entry[],
  places: ReadonlyMap<string, Place>,
): Decision[] {
  return entries.flatMap(({ id, effect }): Decision[] => {
    const { at, steps } = places.get(id)!;
    if (effect.kind === 'choices') {
      const choice = effect.choices.find((one) => one.purpose === purpose && one.decided);
      const needsConfirmation = effect.jurisdiction === 'de';
      return choice
        ? [{ purpose, at, steps, id, granted: choice.granted, source: 'widget', needsConfirmation }]
        : [];
    }
    const isWithdrawn =
      effect.kind === 'withdrawal' && (effect.purposes === 'all' || effect.purposes.includes(purpose));
    return isWithdrawn
      ? [{ purpose, at, steps, id, granted: false, source: 'whatsapp', needsConfirmation: false }]
      : [];
  });
}

/** Where two are equally late, "no" stands. */
function later(a: Decision | undefined, b: Decision): Decision {
  if (!a) return b;
  if (a.at !== b.at) return a.at < b.at ? b : a;
  if (a.steps !== b.steps) return a.steps < b.steps ? b : a;
  if (a.granted !== b.granted) return a.granted ? b : a;
  return a.id < b.id ? b : a;
}

function standing(
  { purpose, granted, at, id, source, needsConfirmation }: Decision,
  confirmations: ReadonlyMap<string, string>,
): PurposeStanding {
  const confirmedAt = granted ? (confirmations.get(id) ?? null) : null;
  return { purpose, granted, since: at, proofId: id, source, confirmedAt, needsConfirmation };
}

function undecided(purpose: string): PurposeStanding {
  return {
    purpose,
    granted: false,
    since: null,
    proofId: null,
    source: 'widget',
    confirmedAt: null,
    needsConfirmation: false,
  };
}

function stoppedSince(entries: readonly Entry[]): string | null {
  let last: { at: string; stopped: boolean } | undefined;
  for (const { effect } of entries) {
    const isStop = effect.kind === 'withdrawal' && effect.stopped;
    if (!isStop && effect.kind !== 'resume') continue;
    if (!last || effect.at > last.at || (effect.at === last.at && isStop)) {
      last = { at: effect.at, stopped: isStop };
    }
  }
  return last?.stopped ? last.at : null;
}
