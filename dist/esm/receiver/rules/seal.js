import * as z from 'zod/mini';
import { verifySigned } from './signed.js';
import { ASSURANCES } from './assurance.js';
export const seal = z.object({
    id: z.string(),
    digest: z.string(),
    receivedAt: z.iso.datetime({ precision: 3 }),
    position: z.int().check(z.minimum(1)),
    previous: z.nullable(z.string()),
    /** Seals of before the receiver told assurances say none. */
    assurance: z._default(z.enum(ASSURANCES), 'unverified'),
});
export function signSeal({ id, digest, receivedAt, position, previous, assurance }, key) {
    return key.sign('whatsapp-opt-in-seal', {
        id,
        digest,
        receivedAt,
        position,
        previous,
        assurance,
    });
}
export function verifySeal(jws, keySet) {
    return verifySigned(jws, keySet, 'whatsapp-opt-in-seal', seal);
}
