import type { ConsentProof } from '../proof/index.js';
import type { Transport } from './ports.js';
/** Hands proofs to a function of the page. A throw, a rejection or 30 s without an answer is a failed attempt. */
export declare function callbackTransport(name: string, callback: (proof: ConsentProof) => unknown): Transport;
