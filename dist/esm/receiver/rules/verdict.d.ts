import type { Decision } from './decisions.js';
import { type GrantProblem, type GrantRules } from './grant-rules.js';
/** Which of the decisions on a purpose stands, and what is special about it; no decision when nothing was decided. */
export interface Verdict {
    decision?: Decision | undefined;
    problem?: GrantProblem | 'annulled' | 'withdrawn-unverified' | undefined;
}
/**
 * Goes through the decisions on one purpose in their order. A no counts at once, whoever sent it. A yes counts when it
 * is sure enough; one that is not takes nothing from a grant that counts.
 *
 * @param resumedAt When the person last started messages again in WhatsApp itself; UTC.
 */
export declare function verdictOn(decisions: readonly Decision[], rules: GrantRules, resumedAt: string | undefined): Verdict;
