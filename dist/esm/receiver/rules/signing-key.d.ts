import { type JSONWebKeySet, type JWK } from 'jose';
/** What the key signs. As `typ` of the JWS it keeps the kinds apart: none can be taken for another. */
export type SignedKind = 'whatsapp-opt-in-receipt' | 'whatsapp-opt-in-seal' | 'whatsapp-opt-in-checkpoint' | 'whatsapp-opt-in-link';
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
export declare function importSigningKey(keys: JWK | JSONWebKeySet): Promise<SigningKey>;
/** Makes a new private key, named by its thumbprint. */
export declare function createSigningKey(): Promise<JWK>;
/**
 * Puts a new key before the ones there are, and keeps of those what checking needs: their public halves. What they
 * signed opens nothing after `until`; of those that were retired before, nothing opens longer than it did.
 */
export declare function rotate(keys: JWK | JSONWebKeySet, until: Date): Promise<JSONWebKeySet>;
/**
 * Whether what this key signed still opens something: the key in use, or one in the time that was announced when
 * another took its place. Somebody else may have had a key that was replaced, so that it must end.
 */
export declare function mayOpen(kid: string | undefined, { keys }: JSONWebKeySet, now: Date): boolean;
/** What is published of a key. */
export declare function publicHalf(jwk: JWK): Promise<JWK>;
