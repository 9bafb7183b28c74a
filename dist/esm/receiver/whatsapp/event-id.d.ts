/**
 * A UUIDv8 (RFC 9562 section 5.8) out of what identifies something WhatsApp sent, so that the same thing sent again
 * has the same id and is written once.
 */
export declare function eventId(...parts: readonly string[]): string;
/**
 * The same in the form of a UUIDv7, which is what a proof names as the one it follows. Where that has a time it has
 * zeros: the id must not depend on when WhatsApp told, and nothing that a browser makes has it.
 */
export declare function grantId(...parts: readonly string[]): string;
/** Whether an id is one that `grantId` made. */
export declare function isGrantId(id: string): boolean;
