import type { JSONWebKeySet } from 'jose';
import * as z from 'zod/mini';
import { verifySigned, type SignedVerification } from './signed.js';
import type { SigningKey } from './signing-key.js';

const time = z.iso.datetime({ precision: 3 });

const link = z.object({ id: z.string(), issuedAt: time, expiresAt: time });

/** The longest a link may open: a year. */
export const MOST_HOURS = 8760;

/**
 * What a link that the business sends to a person carries: the id of a record of theirs, when it was made, and until
 * when it opens what is held about them; UTC. It names no phone number: links are forwarded, and stay in histories.
 */
export type Link = z.infer<typeof link>;

export function signLink({ id, issuedAt, expiresAt }: Link, key: SigningKey): Promise<string> {
  return key.sign('whatsapp-opt-in-link', { id, issuedAt, expiresAt } satisfies Link);
}

/** Checks the signature only; when it has expired is for whoever knows what time it is. */
export function verifyLink(jws: string, keySet: JSONWebKeySet): Promise<SignedVerification<Link>> {
  return verifySigned(jws, keySet, 'whatsapp-opt-in-link', link);
}
