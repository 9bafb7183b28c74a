import type { Connection, Desk } from '../desk.js';
export type Method = 'GET' | 'POST' | 'DELETE';
/** Who may ask: whoever holds the admin token, pages of the allowed origins, other servers, or anyone. */
export type Access = 'admin' | 'origins' | 'server' | 'anyone';
/** One request, with what its path and the server it arrived at say. */
export interface Visit {
    request: Request;
    parameters: Record<string, string>;
    connection: Connection;
}
export type Handler = (visit: Visit, desk: Desk) => Response | Promise<Response>;
export interface Route {
    /** Such as `/consents/{id}`. */
    path: string;
    access: Access;
    handlers: Partial<Record<Method, Handler>>;
}
/** The route of a path, with what stands in its `{places}`. */
export declare function match(routes: readonly Route[], path: string): {
    route: Route;
    parameters: Record<string, string>;
} | undefined;
