import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connection } from './desk.js';
export interface NodeHandlerOptions {
    /**
     * How many proxies of yours stand in front, each of which adds one address to `X-Forwarded-For`. Left out, none is
     * believed, and `onWarning` is told when one seems to be there.
     */
    trustedProxies?: number | undefined;
    /** How long the rest of a body that nobody reads may take, in milliseconds, before its connection ends. Default: 10 s. */
    restMs?: number;
    /** Told, once each, what the owner should set. Default: `console.error`. */
    onWarning?: (text: string) => void;
}
/** Lets Node's own HTTP server, or a framework built on it, ask a function from Request to Response. */
export declare function nodeHandler(handle: (request: Request, connection: Connection) => Promise<Response>, { trustedProxies, restMs, onWarning }?: NodeHandlerOptions): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
