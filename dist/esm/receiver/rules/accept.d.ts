import { type ProofProblem } from '../../proof/index.js';
import type { ConsentRecord, Store } from '../store/store.js';
import type { SigningKey } from './signing-key.js';
/** What the rules need from outside. */
export interface Desk {
    store: Store;
    signingKey: SigningKey;
    clock: () => Date;
    /** Whether proofs marked as tests are taken. */
    acceptTest: boolean;
}
/** What became of a proof that came in. */
export type Acceptance = {
    outcome: 'added';
    record: ConsentRecord;
}
/** The very same proof is already held: its record, with the receipt given then. */
 | {
    outcome: 'known';
    record: ConsentRecord;
}
/** Another proof with the same id is held. */
 | {
    outcome: 'conflict';
}
/** It is marked as a test, and tests are not taken. */
 | {
    outcome: 'test-proof';
} | {
    outcome: 'invalid';
    problems: ProofProblem[];
};
/** Checks what came in and, when it is a proof that holds, adds it to the end of its subject's chain. */
export declare function accept(input: unknown, desk: Desk): Promise<Acceptance>;
