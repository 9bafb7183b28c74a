import type { JWK } from 'jose';
/** The private key that is kept in a folder, made there at first: readable by its owner only. */
export declare function keptKey(folder: string, say: (line: string) => void): Promise<JWK>;
