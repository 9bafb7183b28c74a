/**
 * A UUIDv8 (RFC 9562 section 5.8) out of what identifies something WhatsApp sent, so that the same thing sent again
 * has the same id and is written once.
 */
export declare function eventId(...parts: readonly string[]): string;
