import {
  calculateJwkThumbprint,
  CompactSign,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
} from 'jose';

/** What the key signs. As `typ` of the JWS it keeps the kinds apart: none can be taken for another. */
export type SignedKind =
  'whatsapp-opt-in-receipt' | 'whatsapp-opt-in-seal' | 'whatsapp-opt-in-checkpoint' | 'whatsapp-opt-in-link';

/** Signs, and says with which public keys that is checked. */
export interface SigningKey {
  /** A compact JWS (ES256) over the JSON of the payload. */
  sign(kind: SignedKind, payload: object): Promise<string>;
  /**
   * The public halves, as `GET /.well-known/jwks.json` publishes them: of the key in use, which comes first, and of
   * those before it. What these signed stays verifiable; until their `exp` it also opens something, see `mayOpen`.
   */
  keySet: JSONWebKeySet;
}

/**
 * Takes a private key as JWK, or a set of keys: the first signs, and what the others signed stays verifiable. Of
 * those the public half is enough; `exp` (seconds since 1970) says until when their receipts and links open something.
 *
 * @throws {TypeError} when one is not an EC key on P-256, or the first is not private.
 */
export async function importSigningKey(keys: JWK | JSONWebKeySet): Promise<SigningKey> {
  const [current, ...retired] = 'keys' in keys && Array.isArray(keys.keys) ? keys.keys : [keys as JWK];
  if (!current?.d) throw new TypeError('The signing key must be a private EC key on P-256, as a JWK.');
  const key = await importJWK(membersOf(current), 'ES256').catch(() => {
    // The cause may quote the key.
    throw new TypeError('The signing key is not a valid private EC key on P-256.');
  });
  const published = await Promise.all([current, ...retired].map(publicHalf));
  const { kid } = published[0]!;
  return {
    sign: (typ, payload) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
        .setProtectedHeader({ alg: 'ES256', kid: kid!, typ })
        .sign(key),
    keySet: { keys: published },
  };
}

/** Makes a new private key, named by its thumbprint. */
export async function createSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk) };
}

/**
 * Puts a new key before the ones there are, and keeps of those what checking needs: their public halves. What they
 * signed opens nothing after `until`; of those that were retired before, nothing opens longer than it did.
 */
export async function rotate(keys: JWK | JSONWebKeySet, until: Date): Promise<JSONWebKeySet> {
  const { keySet } = await importSigningKey(keys);
  const end = Math.floor(until.getTime() / 1000);
  const [current, ...retired] = keySet.keys;
  const older = retired.map((key) => ({ ...key, exp: Math.min(expiryOf(key), end) }));
  return { keys: [await createSigningKey(), { ...current!, exp: end } as JWK, ...older] };
}

/**
 * Whether what this key signed still opens something: the key in use, or one in the time that was announced when
 * another took its place. Somebody else may have had a key that was replaced, so that it must end.
 */
export function mayOpen(kid: string | undefined, { keys }: JSONWebKeySet, now: Date): boolean {
  const [current, ...retired] = keys;
  if (kid === undefined) return false;
  if (kid === current?.kid) return true;
  return retired.some((key) => key.kid === kid && expiryOf(key) * 1000 > now.getTime());
}

/** Seconds since 1970; 0 where nothing was announced. As OpenID Federation 1.0 has it for historical keys. */
function expiryOf({ exp }: JWK & { exp?: unknown }): number {
  return typeof exp === 'number' && Number.isFinite(exp) ? exp : 0;
}

/** What is published of a key. */
export async function publicHalf(jwk: JWK): Promise<JWK> {
  const { kty, crv, x, y } = membersOf(jwk);
  const kid = jwk.kid ?? (await calculateJwkThumbprint({ kty, crv, x, y }));
  const exp = expiryOf(jwk);
  return { kty, crv, x, y, kid, alg: 'ES256', use: 'sig', ...(exp && { exp }) };
}

function membersOf({ kty, crv, x, y, d }: JWK) {
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y) {
    throw new TypeError('The signing key must be a private EC key on P-256, as a JWK.');
  }
  return { kty, crv, x, y, ...(d && { d }) };
}
