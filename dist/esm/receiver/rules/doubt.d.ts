import type { Settlement } from '../store/inbox.js';
import type { Books } from './enter.js';
import type { GrantRules } from './grant-rules.js';
/** Why such a message waits; see `ReviewReason`. */
export declare const DOUBTFUL = "withdrawn-unverified";
/**
 * Lets every withdrawal of this person wait for the review that came from a less sure place than the grant it ended. It
 * counts meanwhile.
 */
export declare function keepDoubts(phone: string, { store, clock }: Books, rules?: GrantRules): Promise<void>;
/** Ends the wait of a withdrawal on which was decided otherwise than in the review. */
export declare function settleDoubt(id: string, settlement: Omit<Settlement, 'at'>, { store, clock }: Books): Promise<void>;
