import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connection } from './desk.js';
export interface NodeHandlerOptions {
    /** How many proxies of one's own stand in front; each has added one address to `X-Forwarded-For`. Default: 0. */
    trustedProxies?: number;
}
/** Lets Node's own HTTP server, or a framework built on it, ask a function from Request to Response. */
export declare function nodeHandler(handle: (request: Request, connection: Connection) => Promise<Response>, { trustedProxies }?: NodeHandlerOptions): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
