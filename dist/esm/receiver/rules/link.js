import * as z from 'zod/mini';
import { verifySigned } from './signed.js';
const link = z.object({ id: z.string(), expiresAt: z.iso.datetime({ precision: 3 }) });
export function signLink({ id, expiresAt }, key) {
    return key.sign('whatsapp-opt-in-link', { id, expiresAt });
}
/** Checks the signature only; when it has expired is for whoever knows what time it is. */
export function verifyLink(jws, keySet) {
    return verifySigned(jws, keySet, 'whatsapp-opt-in-link', link);
}
