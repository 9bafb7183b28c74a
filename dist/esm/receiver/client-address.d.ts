import type { IncomingMessage } from 'node:http';
/**
 * Says which address requests come from. What a client writes into `X-Forwarded-For` itself stands before what the
 * proxies add, and is not believed.
 *
 * @param trustedProxies How many proxies of the owner's stand in front; undefined when the owner has not said.
 * @param warn Told, once, when that does not fit what comes in.
 */
export declare function clientAddresses(trustedProxies: number | undefined, warn: (text: string) => void): (incoming: IncomingMessage) => string | undefined;
