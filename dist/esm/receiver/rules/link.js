import * as z from 'zod/mini';
import { verifySigned } from './signed.js';
const time = z.iso.datetime({ precision: 3 });
const link = z.object({ id: z.string(), issuedAt: time, expiresAt: time });
/** The longest a link may open: a year. */
export const MOST_HOURS = 8760;
export function signLink({ id, issuedAt, expiresAt }, key) {
    return key.sign('whatsapp-opt-in-link', { id, issuedAt, expiresAt });
}
/** Checks the signature only; when it has expired is for whoever knows what time it is. */
export function verifyLink(jws, keySet) {
    return verifySigned(jws, keySet, 'whatsapp-opt-in-link', link);
}
