/** Stands for the host of a request that does not say in a plain way which one it asks; no host is called so (RFC 6761). */
export const UNKNOWN_HOST = 'host.invalid';
