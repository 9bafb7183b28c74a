import type { JSONWebKeySet } from 'jose';
import * as z from 'zod/mini';
import { verifySigned, type SignedVerification } from './signed.js';
import { ASSURANCES } from './assurance.js';
import type { SigningKey } from './signing-key.js';

export const seal = z.object({
  id: z.string(),
  digest: z.string(),
  receivedAt: z.iso.datetime({ precision: 3 }),
  position: z.int().check(z.minimum(1)),
  previous: z.nullable(z.string()),
  /** Seals of before the receiver told assurances say none. */
  assurance: z._default(z.enum(ASSURANCES), 'unverified'),
});

/**
 * The receiver's signature over a record, its assurance and its place in its subject's chain: `previous` is the digest
 * of the record before it, `null` for the first. It names no person, so it outlives an erasure.
 */
export type Seal = z.infer<typeof seal>;

export function signSeal(
  { id, digest, receivedAt, position, previous, assurance }: Seal,
  key: SigningKey,
): Promise<string> {
  return key.sign('whatsapp-opt-in-seal', {
    id,
    digest,
    receivedAt,
    position,
    previous,
    assurance,
  } satisfies Seal);
}

export function verifySeal(jws: string, keySet: JSONWebKeySet): Promise<SignedVerification<Seal>> {
  return verifySigned(jws, keySet, 'whatsapp-opt-in-seal', seal);
}
