/**
 * RFC 8785 canonical JSON of a value.
 *
 * @throws {OptInError} `proof-invalid` when a string holds a lone surrogate (RFC 8785 section 3.2.2.2 asks for
 *   an error: such strings have no UTF-8 form, and two of them would share a digest).
 */
export declare function canonicalJson(value: unknown): string;
