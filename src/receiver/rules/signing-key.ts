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
  /** The public halves, as `GET /.well-known/jwks.json` publishes them: of the key in use and of those before it. */
  keySet: JSONWebKeySet;
}

/**
 * Takes a private key as JWK, or a set of keys: the first signs, and what the others signed stays verifiable. Of
 * those the public half is enough.
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

/** Puts a new key before the ones there are, and keeps of those what checking needs: their public halves. */
export async function rotate(keys: JWK | JSONWebKeySet): Promise<JSONWebKeySet> {
  const { keySet } = await importSigningKey(keys);
  return { keys: [await createSigningKey(), ...keySet.keys] };
}

/** What is published of a key. */
export async function publicHalf(jwk: JWK): Promise<JWK> {
  const { kty, crv, x, y } = membersOf(jwk);
  const kid = jwk.kid ?? (await calculateJwkThumbprint({ kty, crv, x, y }));
  return { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' };
}

function membersOf({ kty, crv, x, y, d }: JWK) {
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y) {
    throw new TypeError('The signing key must be a private EC key on P-256, as a JWK.');
  }
  return { kty, crv, x, y, ...(d && { d }) };
}
