/**
 * A new UUIDv7 (RFC 9562 section 5.7): its first 48 bits are the time, so that ids sort by it. Not
 * `crypto.randomUUID`, which is version 4 and missing on plain-http pages.
 */
export declare function uuidv7(now?: number): string;
