import { type JSONWebKeySet } from 'jose';
import { type ConsentProof } from '../../proof/index.js';
import type { ConsentRecord } from '../store/records.js';
/** What was looked at, and whether it holds. */
export interface Checks {
    /** The proof is whole: its shape, its digest, and that its choices agree with the recorded acts. */
    proof: boolean;
    /** The notice is the one that its own digest was made of. */
    notice: boolean;
    /** The receipt is signed by the receiver's keys, for this proof, and says the time that the record says. */
    receipt: boolean;
    /** The seal is signed by the receiver's keys and says what the record says. */
    seal: boolean;
    /** The record before it in the chain is there and has the digest that this one names. */
    follows: boolean;
    /** The key that the receipt says it is signed with. */
    keyId: string | undefined;
}
/** Checks a proof's record anew. `before`: the one before it in the same chain. */
export declare function check(record: ConsentRecord & {
    content: ConsentProof;
}, before: ConsentRecord | undefined, keySet: JSONWebKeySet): Promise<Checks>;
