import { verifyLink } from './link.js';
import { verifyReceipt } from './receipt.js';
/** Reads a token: a receipt, or what a link carries. */
export async function readCapability(token, keySet, now) {
    const receipted = await verifyReceipt(token, keySet);
    if (receipted.valid)
        return { kind: 'receipt', id: receipted.receipt.id, digest: receipted.receipt.digest };
    const linked = await verifyLink(token, keySet);
    if (!linked.valid)
        return { kind: 'invalid' };
    const { id, expiresAt } = linked.payload;
    return expiresAt > now.toISOString() ? { kind: 'link', id } : { kind: 'expired' };
}
