import type { Entry } from './standing.js';

/**
 * Which records of a subject a receipt opens, out of all of them, in whatever order. Anybody can send a proof for any
 * number, and gets a receipt for it, so that a receipt shows no more than its holder has shown to know: the record it
 * names and, one through the other, those that it follows, whose ids nobody guesses.
 *
 * Records that follow it belong to the same line. They may have been made by somebody who was shown all there is, by a
 * link or in an account: then who holds the receipt need not be the same person, and only where nothing else was ever
 * chosen for this number is there nobody to tell them from.
 *
 * Once a record of its own was confirmed from this very number, all is theirs.
 *
 * @returns ids.
 */
export function openedBy(id: string, entries: readonly Entry[]): ReadonlySet<string> {
  const own = backFrom(id, entries);
  const isTheirs = ({ effect }: Entry) => effect.kind === 'confirmation' && own.has(effect.proofId);
  if (entries.some(isTheirs)) return idsOf(entries);
  const line = onFrom(own, entries);
  const isAll = entries.every((entry) => line.has(entry.id) || !isChosen(entry));
  return withConfirmations(isAll ? line : own, entries);
}

function backFrom(id: string, entries: readonly Entry[]): Set<string> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const line = new Set<string>();
  let next = byId.get(id);
  while (next && !line.has(next.id)) {
    line.add(next.id);
    next = byId.get(followed(next) ?? '');
  }
  return line;
}

function onFrom(own: ReadonlySet<string>, entries: readonly Entry[]): Set<string> {
  const followers = new Map<string, string[]>();
  for (const entry of entries) {
    const before = followed(entry);
    if (before === null) continue;
    const others = followers.get(before);
    if (others) others.push(entry.id);
    else followers.set(before, [entry.id]);
  }
  const line = new Set(own);
  // What is added while the set is gone through is gone through as well.
  for (const id of line) for (const follower of followers.get(id) ?? []) line.add(follower);
  return line;
}

function withConfirmations(line: ReadonlySet<string>, entries: readonly Entry[]): Set<string> {
  const confirming = entries.filter(
    ({ effect }) => effect.kind === 'confirmation' && line.has(effect.proofId),
  );
  return new Set([...line, ...idsOf(confirming)]);
}

function followed({ effect }: Entry): string | null {
  return effect.kind === 'choices' ? effect.follows : null;
}

function isChosen({ effect }: Entry): boolean {
  return effect.kind === 'choices' || effect.kind === 'grant';
}

function idsOf(entries: readonly Entry[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}
