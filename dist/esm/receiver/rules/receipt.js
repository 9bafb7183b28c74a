import * as z from 'zod/mini';
import { verifySigned } from './signed.js';
const receipt = z.object({
    id: z.string(),
    digest: z.string(),
    receivedAt: z.iso.datetime({ precision: 3 }),
    previous: z.nullable(z.string()),
});
export function signReceipt({ id, digest, previous }, receivedAt, key) {
    return key.sign('whatsapp-opt-in-receipt', { id, digest, receivedAt, previous });
}
/**
 * Checks a receipt's signature by the receiver's published keys and, when a proof is given, that the receipt is
 * for this proof.
 */
export async function verifyReceipt(jws, keySet, proof) {
    const verified = await verifySigned(jws, keySet, 'whatsapp-opt-in-receipt', receipt);
    if (!verified.valid)
        return verified;
    const { payload } = verified;
    if (proof && (payload.id !== proof.id || payload.digest !== proof.digest)) {
        return { valid: false, problem: 'other-proof' };
    }
    return { valid: true, receipt: payload };
}
