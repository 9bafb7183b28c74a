import { type RequestListener, type Server, type ServerOptions } from 'node:http';
type Handle = (...visit: Parameters<RequestListener>) => Promise<void>;
/** A server that can be brought to an end without losing what it has begun. */
export interface StoppableServer {
    server: Server;
    /** How many requests are being answered. */
    count(): number;
    /**
     * Takes no new connections, and answers what was begun.
     *
     * @param limitMs After this long, what is still open is cut off.
     * @returns how many requests were cut off.
     */
    finish(limitMs: number): Promise<number>;
}
export declare function stoppableServer(options: ServerOptions, handle: Handle): StoppableServer;
export {};
