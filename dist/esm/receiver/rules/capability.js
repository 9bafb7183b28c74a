import { decodeProtectedHeader } from 'jose';
import { RECEIPT_DAYS } from '../../proof/lifetime.js';
import { MOST_HOURS, verifyLink } from './link.js';
import { verifyReceipt } from './receipt.js';
import { mayOpen } from './signing-key.js';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Clocks of receivers that run side by side may differ by this. */
const CLOCKS_DIFFER_MS = 60_000;
/** Reads a token: a receipt, or what a link carries. */
export async function readCapability(token, keySet, now) {
    const read = (await readReceipt(token, keySet)) ?? (await readLink(token, keySet));
    if (!read)
        return { kind: 'invalid' };
    const { capability, until } = read;
    const { kid } = decodeProtectedHeader(token); // of several keys, the one that it was checked by
    // Nothing of ours is older than the moment it was made in: that is somebody with a key, and with plans.
    if (Date.parse(capability.givenAt) > now.getTime() + CLOCKS_DIFFER_MS)
        return { kind: 'invalid' };
    return until > now.getTime() && mayOpen(kid, keySet, now) ? capability : { kind: 'expired' };
}
async function readReceipt(token, keySet) {
    const verified = await verifyReceipt(token, keySet);
    if (!verified.valid)
        return undefined;
    const { id, digest, receivedAt } = verified.receipt;
    const until = Date.parse(receivedAt) + RECEIPT_DAYS * DAY_MS;
    return { capability: { kind: 'receipt', id, digest, givenAt: receivedAt }, until };
}
async function readLink(token, keySet) {
    const verified = await verifyLink(token, keySet);
    if (!verified.valid)
        return undefined;
    const { id, issuedAt, expiresAt } = verified.payload;
    // Whoever had a key could have signed any time into it.
    const until = Math.min(Date.parse(expiresAt), Date.parse(issuedAt) + MOST_HOURS * HOUR_MS);
    return { capability: { kind: 'link', id, givenAt: issuedAt }, until };
}
