import { type JSONWebKeySet } from 'jose';
import * as z from 'zod/mini';
declare const receipt: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    digest: z.ZodMiniString<string>;
    receivedAt: z.iso.ZodMiniISODateTime;
    previous: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** What the receiver signs: that it held the proof with this id and digest at this time, and what came before. */
export type Receipt = z.infer<typeof receipt>;
export type ReceiptVerification = {
    valid: true;
    receipt: Receipt;
} | {
    valid: false;
    problem: 'signature' | 'shape' | 'other-proof';
};
/**
 * Checks a receipt's signature by the receiver's published keys and, when a proof is given, that the receipt is
 * for this proof.
 */
export declare function verifyReceipt(jws: string, keySet: JSONWebKeySet, proof?: {
    id: string;
    digest: string;
}): Promise<ReceiptVerification>;
export {};
