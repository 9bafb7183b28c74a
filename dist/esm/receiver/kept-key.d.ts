import type { JSONWebKeySet, JWK } from 'jose';
/**
 * The private key that is kept in a folder, made there at first: readable by its owner only. After a rotation the file
 * holds a set of keys.
 */
export declare function keptKey(folder: string, say: (line: string) => void): Promise<JWK | JSONWebKeySet>;
/** What a key file holds; nothing when there is none. The content is checked when it is imported. */
export declare function readKey(file: string): Promise<JWK | JSONWebKeySet | undefined>;
