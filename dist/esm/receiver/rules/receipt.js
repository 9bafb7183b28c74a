import { compactVerify, createLocalJWKSet } from 'jose';
import * as z from 'zod/mini';
import { RECEIPT_TYPE } from './signing-key.js';
const receipt = z.object({
    id: z.string(),
    digest: z.string(),
    receivedAt: z.iso.datetime({ precision: 3 }),
    previous: z.nullable(z.string()),
});
/**
 * Checks a receipt's signature by the receiver's published keys and, when a proof is given, that the receipt is
 * for this proof.
 */
export async function verifyReceipt(jws, keySet, proof) {
    let payload;
    try {
        const verified = await compactVerify(jws, createLocalJWKSet(keySet), { algorithms: ['ES256'] });
        if (verified.protectedHeader.typ !== RECEIPT_TYPE)
            return { valid: false, problem: 'shape' };
        payload = JSON.parse(new TextDecoder().decode(verified.payload));
    }
    catch {
        return { valid: false, problem: 'signature' }; // whatever is wrong inside: these keys did not sign a receipt
    }
    const parsed = z.safeParse(receipt, payload);
    if (!parsed.success)
        return { valid: false, problem: 'shape' };
    if (proof && (parsed.data.id !== proof.id || parsed.data.digest !== proof.digest)) {
        return { valid: false, problem: 'other-proof' };
    }
    return { valid: true, receipt: parsed.data };
}
