import { type Assurance } from './assurance.js';
import type { GrantEffect } from './decisions.js';
import { type Requirement } from './requirement.js';
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
export declare const NO_RULES: GrantRules;
/** Why a grant does not count; a stable code. */
export type GrantProblem = 
/** It came from less sure a place than the business requires. */
'assurance-missing'
/** The confirmation from the phone, which the business or the law requires, has not come. */
 | 'confirmation-missing'
/** Another business asked. */
 | 'controller-unknown'
/** A page asked that is none of the business's. */
 | 'page-unknown'
/** The words could not be read on the screen, or hardly. */
 | 'illegible';
/** What is wrong with a grant; nothing when it counts. */
export declare function problemOf(grant: {
    purpose: string;
    assurance: Assurance;
    effect: GrantEffect;
}, rules: GrantRules): GrantProblem | undefined;
/** A purpose that the business has not named is none of which it may be sure what was asked. */
export declare function isKnownPurpose(purpose: string, { purposes }: GrantRules): boolean;
/** Whether the words of this purpose could not be read on the screen, or hardly. */
export declare function isIllegible(effect: GrantEffect, purpose: string): boolean;
