/**
 * Whom a network address is counted as. Of IPv6, a single client has at least a /64 to choose from (RFC 6177), so that
 * all of it counts as one.
 */
export declare function clientKey(address: string): string;
