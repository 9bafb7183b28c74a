import { type ConsentProof, type ProofProblem } from '../../proof/index.js';
import { type Assurance } from './assurance.js';
import { type Books, type Entering } from './enter.js';
/** What became of a proof that came in. */
export type Acceptance = Entering
/** It is marked as a test, and tests are not taken. */
 | {
    outcome: 'test-proof';
} | {
    outcome: 'invalid';
    problems: ProofProblem[];
};
/** Who hands in a proof. */
export interface Sender {
    assurance: Assurance;
    /** The name of the token, where the shop's server handed it in. */
    by?: string | undefined;
}
/**
 * Checks what came in and, when it is a proof that holds, writes it down.
 *
 * @param admit Asked of a proof that holds, before it is written down: who hands it in? Throws when it must not be.
 */
export declare function accept(input: unknown, admit: (proof: ConsentProof) => Promise<Sender>, books: Books & {
    /** Whether proofs marked as tests are taken. */
    acceptTest: boolean;
}): Promise<Acceptance>;
