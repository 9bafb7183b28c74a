import { builtInPurposes } from '../../purposes.js';
import { jurisdictionOf } from '../../jurisdictions/index.js';
import { isAtLeast, type Assurance } from './assurance.js';
import type { GrantEffect } from './decisions.js';
import { leastFor, NOTHING_REQUIRED, type Requirement } from './requirement.js';

/** What the business has set about which grants count. Everything is kept; this is asked when it is to count. */
export interface GrantRules {
  /** How sure a grant must be. */
  require: Requirement;
  /** The law that holds for every grant, whatever a proof says of itself: a proof's own can only be stricter. */
  jurisdiction: string;
  /** The business, by its name; any when left out. */
  controller?: string | undefined;
  /** Origins whose pages may ask; any when empty, or with `*`. */
  origins: readonly string[];
  /** Purposes of the business's own, beside those that are built in. */
  purposes: readonly string[];
  /** Whether words that could not be read on the screen count for nothing. */
  requireLegible: boolean;
}

export const NO_RULES: GrantRules = {
  require: NOTHING_REQUIRED,
  jurisdiction: 'default',
  origins: [],
  purposes: [],
  requireLegible: false,
};

/** Why a grant does not count; a stable code. */
export type GrantProblem =
  /** It came from less sure a place than the business requires. */
  | 'assurance-missing'
  /** The confirmation from the phone, which the business or the law requires, has not come. */
  | 'confirmation-missing'
  /** Another business asked. */
  | 'controller-unknown'
  /** A page asked that is none of the business's. */
  | 'page-unknown'
  /** The words could not be read on the screen, or hardly. */
  | 'illegible';

/** What is wrong with a grant; nothing when it counts. */
export function problemOf(
  grant: { purpose: string; assurance: Assurance; effect: GrantEffect },
  rules: GrantRules,
): GrantProblem | undefined {
  return sourceProblem(grant, rules) ?? assuranceProblem(grant, rules);
}

/** A purpose that the business has not named is none of which it may be sure what was asked. */
export function isKnownPurpose(purpose: string, { purposes }: GrantRules): boolean {
  return builtInPurposes.includes(purpose) || purposes.includes(purpose);
}

/** Who grants in the chat answers a question that the business has set up itself. */
function sourceProblem(
  { purpose, effect }: { purpose: string; effect: GrantEffect },
  { controller, origins, requireLegible }: GrantRules,
): GrantProblem | undefined {
  if (effect.kind === 'grant') return undefined;
  if (controller !== undefined && effect.controller !== controller) return 'controller-unknown';
  const isAnyPage = origins.length === 0 || origins.includes('*');
  if (!isAnyPage && !origins.includes(effect.origin)) return 'page-unknown';
  return requireLegible && isIllegible(effect, purpose) ? 'illegible' : undefined;
}

function assuranceProblem(
  { purpose, assurance, effect }: { purpose: string; assurance: Assurance; effect: GrantEffect },
  { require, jurisdiction }: GrantRules,
): GrantProblem | undefined {
  if (assurance === 'phone') return undefined;
  const isOwnLaw = effect.kind === 'choices' && isFromPhone(effect.jurisdiction);
  const isFloor = isFromPhone(jurisdiction) && purpose !== 'service';
  const least = isOwnLaw || isFloor ? 'phone' : leastFor(purpose, require);
  if (least === 'none' || isAtLeast(assurance, least)) return undefined;
  return least === 'phone' ? 'confirmation-missing' : 'assurance-missing';
}

function isFromPhone(jurisdiction: string): boolean {
  return jurisdictionOf(jurisdiction).isConfirmedFromPhone ?? false;
}

/** Whether the words of this purpose could not be read on the screen, or hardly. */
export function isIllegible(effect: GrantEffect, purpose: string): boolean {
  if (effect.kind === 'grant') return false;
  return effect.choices.some((choice) => choice.purpose === purpose && choice.isIllegible);
}
