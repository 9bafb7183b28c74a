import type { JSONWebKeySet } from 'jose';
import * as z from 'zod/mini';
import type { ConsentProof } from '../../proof/index.js';
import type { SigningKey } from './signing-key.js';
declare const receipt: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    digest: z.ZodMiniString<string>;
    receivedAt: z.iso.ZodMiniISODateTime;
    previous: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$strip>;
/**
 * What the receiver answers a proof with: that it holds the one with this id and digest since this time, its own
 * clock, UTC. `previous` is the proof's own. It goes to whoever sent the proof, so it says nothing that was not in
 * the proof: not even whether the number was known before. The place in the subject's chain is in the record's
 * seal, which is given to the business only.
 */
export type Receipt = z.infer<typeof receipt>;
export type ReceiptVerification = {
    valid: true;
    receipt: Receipt;
} | {
    valid: false;
    problem: 'signature' | 'shape' | 'other-proof';
};
export declare function signReceipt({ id, digest, previous }: ConsentProof, receivedAt: string, key: SigningKey): Promise<string>;
/**
 * Checks a receipt's signature by the receiver's published keys and, when a proof is given, that the receipt is
 * for this proof.
 */
export declare function verifyReceipt(jws: string, keySet: JSONWebKeySet, proof?: {
    id: string;
    digest: string;
}): Promise<ReceiptVerification>;
export {};
