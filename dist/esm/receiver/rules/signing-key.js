import { calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair, importJWK, } from 'jose';
/**
 * Takes a private key as JWK, or a set of keys: the first signs, and what the others signed stays verifiable. Of
 * those the public half is enough; `exp` (seconds since 1970) says until when their receipts and links open something.
 *
 * @throws {TypeError} when one is not an EC key on P-256, or the first is not private.
 */
export async function importSigningKey(keys) {
    const [current, ...retired] = 'keys' in keys && Array.isArray(keys.keys) ? keys.keys : [keys];
    if (!current?.d)
        throw new TypeError('The signing key must be a private EC key on P-256, as a JWK.');
    const key = await importJWK(membersOf(current), 'ES256').catch(() => {
        // The cause may quote the key.
        throw new TypeError('The signing key is not a valid private EC key on P-256.');
    });
    const published = await Promise.all([current, ...retired].map(publicHalf));
    const { kid } = published[0];
    return {
        sign: (typ, payload) => new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
            .setProtectedHeader({ alg: 'ES256', kid: kid, typ })
            .sign(key),
        keySet: { keys: published },
    };
}
/** Makes a new private key, named by its thumbprint. */
export async function createSigningKey() {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(privateKey);
    return { ...jwk, kid: await calculateJwkThumbprint(jwk) };
}
/**
 * Puts a new key before the ones there are, and keeps of those what checking needs: their public halves. What they
 * signed opens nothing after `until`; of those that were retired before, nothing opens longer than it did.
 */
export async function rotate(keys, until) {
    const { keySet } = await importSigningKey(keys);
    const end = Math.floor(until.getTime() / 1000);
    const [current, ...retired] = keySet.keys;
    const older = retired.map((key) => ({ ...key, exp: Math.min(expiryOf(key), end) }));
    return { keys: [await createSigningKey(), { ...current, exp: end }, ...older] };
}
/**
 * Whether what this key signed still opens something: the key in use, or one in the time that was announced when
 * another took its place. Somebody else may have had a key that was replaced, so that it must end.
 */
export function mayOpen(kid, { keys }, now) {
    const [current, ...retired] = keys;
    if (kid === undefined)
        return false;
    if (kid === current?.kid)
        return true;
    return retired.some((key) => key.kid === kid && expiryOf(key) * 1000 > now.getTime());
}
/** Seconds since 1970; 0 where nothing was announced. As OpenID Federation 1.0 has it for historical keys. */
function expiryOf({ exp }) {
    return typeof exp === 'number' && Number.isFinite(exp) ? exp : 0;
}
/** What is published of a key. */
export async function publicHalf(jwk) {
    const { kty, crv, x, y } = membersOf(jwk);
    const kid = jwk.kid ?? (await calculateJwkThumbprint({ kty, crv, x, y }));
    const exp = expiryOf(jwk);
    return { kty, crv, x, y, kid, alg: 'ES256', use: 'sig', ...(exp && { exp }) };
}
function membersOf({ kty, crv, x, y, d }) {
    if (kty !== 'EC' || crv !== 'P-256' || !x || !y) {
        throw new TypeError('The signing key must be a private EC key on P-256, as a JWK.');
    }
    return { kty, crv, x, y, ...(d && { d }) };
}
