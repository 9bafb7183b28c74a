import { isAtLeast, type Assurance } from './assurance.js';
import type { Decision, GrantEffect } from './decisions.js';
import { problemOf, type GrantProblem, type GrantRules } from './grant-rules.js';

/** Which of the decisions on a purpose stands, and what is special about it; no decision when nothing was decided. */
export interface Verdict {
  decision?: Decision | undefined;
  problem?: GrantProblem | 'annulled' | 'withdrawn-unverified' | undefined;
}

/** What the decisions so far come to. */
interface State {
  /** The grant that counts. */
  grant?: Decision | undefined;
  /** The last no, once there was one. */
  no?: Decision | undefined;
  /** How sure the surest grant was that a less sure no has ended, as long as no surer one came. */
  ended?: Assurance | undefined;
  /** How sure the surest grant is since the last no that was as sure as the grants before it. */
  surest?: Assurance | undefined;
  /** Only the phone, or the shop's own server, lifts what the phone has taken back. */
  isWithdrawnFromPhone?: boolean;
  /** Since the last no: what would stand if it counted. */
  without?: Verdict | undefined;
}

/** Whoever has the number now, or the person themselves in WhatsApp's settings, may say yes anywhere again. */
function isLifted({ effect }: Decision, resumedAt = ''): boolean {
  if (effect.kind !== 'withdrawal') return false;
  return effect.hasMoved ?? (effect.stopped && effect.at < resumedAt);
}

/**
 * Goes through the decisions on one purpose in their order. A no counts at once, whoever sent it. A yes counts when it
 * is sure enough; one that is not takes nothing from a grant that counts.
 *
 * @param resumedAt When the person last started messages again in WhatsApp itself; UTC.
 */
export function verdictOn(
  decisions: readonly Decision[],
  rules: GrantRules,
  resumedAt: string | undefined,
): Verdict {
  let state: State = {};
  for (const decision of decisions) {
    if (decision.isAnnulled) state = afterAnnulled(state, decision);
    else if (decision.granted) state = afterGrant(state, decision, rules);
    else state = afterNo(state, decision, isLifted(decision, resumedAt));
  }
  const { grant, without, no, ended } = state;
  if (grant) return { decision: grant };
  // What does not count hides no doubt about the no before it.
  if (ended) return { decision: no, problem: 'withdrawn-unverified' };
  return without ?? { decision: no };
}

function afterAnnulled(state: State, decision: Decision): State {
  return decision.granted ? { ...state, without: { decision, problem: 'annulled' } } : state;
}

function afterGrant(state: State, decision: Decision, rules: GrantRules): State {
  const { effect, assurance } = decision;
  if (state.isWithdrawnFromPhone && !isAtLeast(assurance, 'shop')) return state;
  const problem = problemOf({ ...decision, effect: effect as GrantEffect }, rules);
  if (problem) return { ...state, without: { decision, problem } };
  // A less sure yes after a doubtful no does not make the grant forgotten that the no ended.
  const before = state.surest ?? state.ended;
  return { grant: decision, surest: before && isAtLeast(before, assurance) ? before : assurance };
}

function afterNo(
  { grant, surest, no, ended, isWithdrawnFromPhone = false }: State,
  decision: Decision,
  isLifted: boolean,
): State {
  const { assurance } = decision;
  const was = grant ? surest : no ? ended : undefined;
  return {
    no: decision,
    ended: was && !isAtLeast(assurance, was) ? was : undefined,
    isWithdrawnFromPhone: isWithdrawnFromPhone || (assurance === 'phone' && !isLifted),
  };
}
