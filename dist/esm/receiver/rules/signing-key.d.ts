import { type JSONWebKeySet, type JWK } from 'jose';
/** Signs receipts, and says with which public key they are checked. */
export interface SigningKey {
    sign(payload: object): Promise<string>;
    /** The public half, as `GET /.well-known/jwks.json` publishes it. */
    keySet: JSONWebKeySet;
}
/** The kind of JWS: a receipt cannot be taken for a token of another sort that the same key might sign. */
export declare const RECEIPT_TYPE = "whatsapp-opt-in-receipt";
/**
 * Takes a private key as JWK.
 *
 * @throws {TypeError} when it is not a private EC key on P-256.
 */
export declare function importSigningKey(jwk: JWK): Promise<SigningKey>;
/** Makes a new private key, named by its thumbprint. */
export declare function createSigningKey(): Promise<JWK>;
