import {
  calculateJwkThumbprint,
  CompactSign,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
} from 'jose';

/** Signs receipts, and says with which public key they are checked. */
export interface SigningKey {
  sign(payload: object): Promise<string>;
  /** The public half, as `GET /.well-known/jwks.json` publishes it. */
  keySet: JSONWebKeySet;
}

/** The kind of JWS: a receipt cannot be taken for a token of another sort that the same key might sign. */
export const RECEIPT_TYPE = 'whatsapp-opt-in-receipt';

/**
 * Takes a private key as JWK.
 *
 * @throws {TypeError} when it is not a private EC key on P-256.
 */
export async function importSigningKey(jwk: JWK): Promise<SigningKey> {
  const { kty, crv, x, y, d } = jwk;
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y || !d) {
    throw new TypeError('The signing key must be a private EC key on P-256, as a JWK.');
  }
  const key = await importJWK({ kty, crv, x, y, d }, 'ES256').catch(() => {
    // The cause may quote the key.
    throw new TypeError('The signing key is not a valid private EC key on P-256.');
  });
  const kid = jwk.kid ?? (await calculateJwkThumbprint({ kty, crv, x, y }));
  return {
    sign: (payload) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
        .setProtectedHeader({ alg: 'ES256', kid, typ: RECEIPT_TYPE })
        .sign(key),
    keySet: { keys: [{ kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }] },
  };
}

/** Makes a new private key, named by its thumbprint. */
export async function createSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk) };
}
