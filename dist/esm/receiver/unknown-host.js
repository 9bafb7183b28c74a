/** Stands for the host of a request that does not name one plainly; no host has this name (RFC 6761). */
export const UNKNOWN_HOST = 'host.invalid';
