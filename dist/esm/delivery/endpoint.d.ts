import type { Transport } from './ports.js';
/** Posts proofs to an absolute address. `timeout` makes the signal that ends one attempt. */
export declare function endpointTransport(url: string, fetch?: typeof globalThis.fetch, timeout?: () => AbortSignal): Transport;
/** The way to a destination named on an earlier page view; none to a callback of that page. */
export declare function reopenEndpoint(destination: string): Transport | undefined;
