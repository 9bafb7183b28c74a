import type { IncomingMessage, ServerResponse } from 'node:http';
/** Lets Node's own HTTP server, or a framework built on it, ask a function from Request to Response. */
export declare function nodeHandler(handle: (request: Request) => Promise<Response>): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
