import { jurisdictionOf } from '../../jurisdictions/index.js';
import type { Effect } from './effect.js';
import { isEarlier, placesOf, type Place } from './places.js';

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
  /** The site's own label for the words it was chosen under, where it had one. */
  version?: string | undefined;
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
  says: PurposeStanding & { proofId: string };
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
    if (effect.kind === 'grant') return effect.purposes;
    return effect.kind === 'withdrawal' && effect.purposes !== 'all' ? effect.purposes : [];
  });
  return [...new Set(named)];
}

function decisionsOn(
  purpose: string,
  entries: readonly Entry[],
  places: ReadonlyMap<string, Place>,
): Decision[] {
  return entries.flatMap(({ id, effect }): Decision[] => {
    const granted = decidedIn(effect, purpose);
    if (granted === undefined || effect.kind === 'none') return [];
    const place = places.get(id)!;
    if (isUnfounded(effect, granted, place)) return [];
    const says = { purpose, granted, since: effect.at, proofId: id, ...cameAs(effect) };
    return [{ place, says }];
  });
}

/**
 * Whoever takes something back in `preferences` was shown how they stand, and follows what they were shown. Who names
 * no record of the subject was shown nothing: anybody who knows a number could send that.
 */
function isUnfounded(effect: Effect, granted: boolean, { isAfter }: Place): boolean {
  return effect.kind === 'choices' && effect.mode === 'preferences' && !granted && !isAfter;
}

function cameAs(
  effect: Exclude<Effect, { kind: 'none' }>,
): Pick<PurposeStanding, 'source' | 'confirmedAt' | 'needsConfirmation' | 'version'> {
  if (effect.kind === 'choices') {
    const { jurisdiction, version } = effect;
    const needsConfirmation = jurisdictionOf(jurisdiction).isConfirmedFromPhone ?? false;
    return { source: 'widget', confirmedAt: null, needsConfirmation, version };
  }
  // What a person writes in the chat comes from the phone itself.
  const confirmedAt = effect.kind === 'grant' ? effect.at : null;
  return { source: 'whatsapp', confirmedAt, needsConfirmation: false };
}

/** What was decided on a purpose; nothing when nothing was. */
function decidedIn(effect: Effect, purpose: string): boolean | undefined {
  if (effect.kind === 'choices') {
    return effect.choices.find((one) => one.purpose === purpose && one.decided)?.granted;
  }
  if (effect.kind === 'grant') return effect.purposes.includes(purpose) || undefined;
  const isWithdrawn =
    effect.kind === 'withdrawal' && (effect.purposes === 'all' || effect.purposes.includes(purpose));
  return isWithdrawn ? false : undefined;
}

/** Where two are equally late, "no" stands. */
function later(a: Decision | undefined, b: Decision): Decision {
  if (!a) return b;
  if (isEarlier(a.place, b.place)) return b;
  if (isEarlier(b.place, a.place)) return a;
  if (a.says.granted !== b.says.granted) return a.says.granted ? b : a;
  return a.says.proofId < b.says.proofId ? b : a;
}

function standing({ says }: Decision, confirmations: ReadonlyMap<string, string>): PurposeStanding {
  const { granted, proofId, confirmedAt } = says;
  return { ...says, confirmedAt: granted ? (confirmedAt ?? confirmations.get(proofId) ?? null) : null };
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
