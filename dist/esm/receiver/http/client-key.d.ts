/**
 * Whom a network address is counted as. Of IPv6, a single client has at least a /64 to choose from (RFC 6177), so that
 * all of it counts as one. An IPv4 address that is written as one of IPv6 (RFC 4291, 2.5.5.2) stays itself.
 */
export declare function clientKey(address: string): string;
