import type { Assurance } from './assurance.js';
import { decisionsOn, purposesIn, type Decision } from './decisions.js';
import type { Effect } from './effect.js';
import { userIdsIn, type Entry } from './entry.js';
import { isIllegible, NO_RULES, type GrantProblem, type GrantRules } from './grant-rules.js';
import { remarksIn, stateIn } from './record-state.js';
import { verdictOn, type Verdict } from './verdict.js';

/** What is odd about a record that decides; a stable code. */
export type Warning =
  /** Words that could not be read on the screen, or hardly. */
  | 'illegible'
  /** The browser's clock cannot have been right: ahead of the receiver's, or behind by longer than a proof waits. */
  | 'clock-off';

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
  /** How sure it is that this comes from the number's holder; `null` when nothing was decided. */
  assurance: Assurance | null;
  warnings: Warning[];
  /** Of a grant: why it does not count. Otherwise what is special about the no. */
  problem?: GrantProblem | 'annulled' | 'withdrawn-unverified' | undefined;
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

/** Folds a subject's records, in any order, into how the subject stands. */
export function standingOf(entries: readonly Entry[], rules: GrantRules = NO_RULES): Standing {
  const decisions = decisionsOn(purposesIn(entries), entries);
  const remarks = remarksIn(entries);
  const valid = entries.filter((entry) => stateIn(entry, remarks).annulledAt === null);
  return {
    purposes: [...decisions].map(([purpose, made]) =>
      standing(purpose, verdictOn(made, rules, resumedAt(valid))),
    ),
    stoppedSince: stoppedSince(valid),
    userIds: userIdsIn(entries),
  };
}

function standing(purpose: string, { decision, problem }: Verdict): PurposeStanding {
  if (!decision) return { ...UNDECIDED, purpose };
  const { id, effect, assurance, confirmedAt } = decision;
  const granted = decision.granted && !decision.isAnnulled;
  return {
    purpose,
    granted,
    since: effect.at,
    proofId: id,
    source: effect.kind === 'choices' ? 'widget' : 'whatsapp',
    confirmedAt: granted ? confirmedAt : null,
    assurance,
    warnings: warningsOf(decision),
    problem,
    version: effect.kind === 'choices' ? effect.version : undefined,
  };
}

const UNDECIDED: Omit<PurposeStanding, 'purpose'> = {
  granted: false,
  since: null,
  proofId: null,
  source: 'widget',
  confirmedAt: null,
  assurance: null,
  warnings: [],
};

function warningsOf({ purpose, effect }: Decision): Warning[] {
  if (effect.kind !== 'choices') return [];
  return [
    ...(isIllegible(effect, purpose) ? (['illegible'] as const) : []),
    ...(effect.isClockOff ? (['clock-off'] as const) : []),
  ];
}

function resumedAt(entries: readonly Entry[]): string | undefined {
  return entries
    .flatMap(({ effect }) => (effect.kind === 'resume' ? [effect.at] : []))
    .sort()
    .at(-1);
}

function stoppedSince(entries: readonly Entry[]): string | null {
  let last: { at: string; stopped: boolean } | undefined;
  for (const { effect } of entries) {
    if (!isStop(effect) && effect.kind !== 'resume') continue;
    if (!last || effect.at > last.at || (effect.at === last.at && isStop(effect))) {
      last = { at: effect.at, stopped: isStop(effect) };
    }
  }
  return last?.stopped ? last.at : null;
}

function isStop(effect: Effect): effect is Extract<Effect, { kind: 'withdrawal' }> {
  return effect.kind === 'withdrawal' && effect.stopped;
}
