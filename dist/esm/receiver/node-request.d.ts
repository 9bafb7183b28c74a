import type { IncomingMessage } from 'node:http';
/** The request that came in; nothing for what HTTP allows and Request does not, such as the method TRACE. */
export declare function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request | undefined;
