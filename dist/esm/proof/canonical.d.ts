/**
 * RFC 8785 canonical JSON of a value: members sorted by their UTF-16 code units, numbers and strings as ECMAScript
 * writes them. Members that are `undefined` are left out.
 *
 * @throws {OptInError} `proof-invalid` for what the RFC has no form for: a number that is not finite, or a string
 *   with a lone surrogate (section 3.2.2.2; two such strings would share a digest).
 */
export declare function canonicalJson(value: unknown): string;
