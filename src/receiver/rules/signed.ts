import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import * as z from 'zod/mini';
import type { SignedKind } from './signing-key.js';

export type SignedVerification<Payload> =
  { valid: true; payload: Payload } | { valid: false; problem: 'signature' | 'shape' };

/** Checks a compact JWS by the receiver's published keys, that it is of this kind, and has this shape. */
export async function verifySigned<Payload>(
  jws: string,
  keySet: JSONWebKeySet,
  kind: SignedKind,
  shape: z.ZodMiniType<Payload>,
): Promise<SignedVerification<Payload>> {
  let payload: unknown;
  try {
    const verified = await compactVerify(jws, keysOf(keySet), { algorithms: ['ES256'] });
    if (verified.protectedHeader.typ !== kind) return { valid: false, problem: 'shape' };
    payload = JSON.parse(new TextDecoder().decode(verified.payload));
  } catch {
    return { valid: false, problem: 'signature' }; // whatever is wrong inside: these keys did not sign this
  }
  const parsed = z.safeParse(shape, payload);
  return parsed.success ? { valid: true, payload: parsed.data } : { valid: false, problem: 'shape' };
}

const known = new WeakMap<JSONWebKeySet, ReturnType<typeof createLocalJWKSet>>();

/** An export has many records to check by the same keys, which are imported once. */
function keysOf(keySet: JSONWebKeySet): ReturnType<typeof createLocalJWKSet> {
  const keys = known.get(keySet) ?? createLocalJWKSet(keySet);
  known.set(keySet, keys);
  return keys;
}
