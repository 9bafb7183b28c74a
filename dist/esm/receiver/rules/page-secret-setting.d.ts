/**
 * Reads the secret that page tokens are signed with: the bytes of the text itself (UTF-8), as the shop's server uses
 * them. Without one there are no page tokens.
 *
 * @throws TypeError that does not quote it.
 */
export declare function readPageSecret(text: string | undefined, name: string): Uint8Array | undefined;
