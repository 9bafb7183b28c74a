import { type ProofProblem } from '../../proof/index.js';
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
/** Checks what came in and, when it is a proof that holds, writes it down. */
export declare function accept(input: unknown, books: Books & {
    /** Whether proofs marked as tests are taken. */
    acceptTest: boolean;
}): Promise<Acceptance>;
