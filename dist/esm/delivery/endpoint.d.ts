import type { Transport } from './ports.js';
export declare const destinationOf: (url: string) => string;
/** Whether a receiver of ours answers there, going by its path: its receipts open the person's own choices. */
export declare const isReceiver: (url: string) => boolean;
/** Posts proofs to an absolute address. 10 s without an answer is a failed attempt. */
export declare function endpointTransport(url: string, token?: NonNullable<Transport['token']>): Transport;
/** The way to a destination named on an earlier page view; none to a callback of that page. */
export declare function reopenEndpoint(destination: string): Transport | undefined;
