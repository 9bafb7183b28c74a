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

interface Decision {
  place: Place;
  says: Omit<PurposeStanding, 'confirmedAt' | 'proofId'> & { proofId: string };
}

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
    if (effect.kind === 'confirmation') {
      const known = confirmations.get(effect.proofId);
      if (known === undefined || effect.at < known) confirmations.set(effect.proofId, effect.at);
    }
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
  for (const entry of entries) {
    const { path, circle } = pathFrom(entry, byId, places);
    // Proofs that claim to follow each other in a circle: none of these claims counts.
    for (const { id, effect } of circle) places.set(id, ownPlace(effect));
    for (const { id, effect } of path.reverse()) {
      places.set(id, placeAfter(places.get(followedBy(effect)), ownPlace(effect)));
    }
  }
  return places;
}

/** The entries to place before this one can be, each followed by the next; those that go in a circle apart. */
function pathFrom(start: Entry, byId: ReadonlyMap<string, Entry>, places: ReadonlyMap<string, Place>) {
  const path = new Set<Entry>();
  let next: Entry | undefined = start;
  while (next && !places.has(next.id) && !path.has(next)) {
    path.add(next);
    next = byId.get(followedBy(next.effect));
  }
  const all = [...path];
  const isCircle = next !== undefined && path.has(next);
  const circle = isCircle ? all.splice(all.indexOf(next!)) : [];
  return { path: all, circle };
}

function followedBy(effect: Effect): string {
  return effect.kind === 'choices' ? (effect.follows ?? '') : '';
}

/** WhatsApp tells whole seconds: of a tick and a STOP in the same second, the STOP counts. */
function ownPlace(effect: Effect): Place {
  if (effect.kind === 'none') return { at: '', steps: 0 };
  return { at: effect.kind === 'withdrawal' ? effect.at.replace('.000Z', '.999Z') : effect.at, steps: 0 };
}

function placeAfter(before: Place | undefined, own: Place): Place {
  return before && before.at >= own.at ? { at: before.at, steps: before.steps + 1 } : own;
}

function decisionsOn(
  purpose: string,
  entries: readonly Entry[],
  places: ReadonlyMap<string, Place>,
): Decision[] {
  return entries.flatMap(({ id, effect }): Decision[] => {
    const granted = decidedIn(effect, purpose);
    if (granted === undefined || effect.kind === 'none') return [];
    const isProof = effect.kind === 'choices';
    const source = isProof ? 'widget' : 'whatsapp';
    const needsConfirmation = isProof && effect.jurisdiction === 'de';
    const says = { purpose, granted, since: effect.at, proofId: id, source, needsConfirmation } as const;
    return [{ place: places.get(id)!, says }];
  });
}

/** What was decided on a purpose; nothing when nothing was. */
function decidedIn(effect: Effect, purpose: string): boolean | undefined {
  if (effect.kind === 'choices') {
    return effect.choices.find((one) => one.purpose === purpose && one.decided)?.granted;
  }
  const isWithdrawn =
    effect.kind === 'withdrawal' && (effect.purposes === 'all' || effect.purposes.includes(purpose));
  return isWithdrawn ? false : undefined;
}

/** Where two are equally late, "no" stands. */
function later(a: Decision | undefined, b: Decision): Decision {
  if (!a) return b;
  if (a.place.at !== b.place.at) return a.place.at < b.place.at ? b : a;
  if (a.place.steps !== b.place.steps) return a.place.steps < b.place.steps ? b : a;
  if (a.says.granted !== b.says.granted) return a.says.granted ? b : a;
  return a.says.proofId < b.says.proofId ? b : a;
}

function standing({ says }: Decision, confirmations: ReadonlyMap<string, string>): PurposeStanding {
  return { ...says, confirmedAt: says.granted ? (confirmations.get(says.proofId) ?? null) : null };
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
