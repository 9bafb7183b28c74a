import type { Consents, ConsentProof } from '../proof/index.js';
/** How the person stands once a proof of theirs is made: what they decided in it, and the rest as before. */
export declare function afterProof(before: Consents, proof: ConsentProof): Consents;
