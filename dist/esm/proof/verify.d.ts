import { type ConsentProof } from './schema.js';
/** What is wrong with a proof, where, under a stable code. */
export interface ProofProblem {
    code: 'not-json' | 'too-large' | 'schema' | 'duplicate-purpose' | 'choice-contradicts-events' | 'notice-digest-mismatch' | 'digest-mismatch';
    /** Where in the proof, such as `choices.0.granted`; empty for the whole. */
    path: string;
    message: string;
}
export type Verification = {
    valid: true;
    proof: ConsentProof;
    problems: [];
} | {
    valid: false;
    problems: ProofProblem[];
};
/**
 * Checks a proof, given as an object or as JSON text: its shape, that its choices agree with the recorded acts,
 * and both digests. It shows that a proof is consistent, not who made it: that is what a receipt is for.
 */
export declare function verify(input: unknown): Verification;
