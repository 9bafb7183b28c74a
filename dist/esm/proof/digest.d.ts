/** SHA-256 of the UTF-8 form of a text, as 64 lower-case hex digits. */
export declare function sha256Hex(text: string): string;
/** The `digest` member of a proof: `sha-256:` and the hash over the canonical JSON of all the other members. */
export declare function proofDigest(proof: object): string;
