import type { Connection, Desk } from '../desk.js';
import type { Caller, Scope } from '../rules/token.js';
export type Method = 'GET' | 'POST' | 'DELETE';
/** Who may ask: whoever holds a token that may, pages of the allowed origins, other servers, or anyone. */
export type Access = 'token' | 'origins' | 'server' | 'anyone';
/** One request, with what its path and the server it arrived at say. */
export interface Visit {
    request: Request;
    parameters: Record<string, string>;
    connection: Connection;
    /** Whose token the request carries; only on routes that need one. */
    caller?: Caller;
}
export type Handler = (visit: Visit, desk: Desk) => Response | Promise<Response>;
export interface Route {
    /** Such as `/consents/{id}`. */
    path: string;
    access: Access;
    /** With `access: 'token'`: what each method needs. */
    needs?: Partial<Record<Method, Scope>>;
    handlers: Partial<Record<Method, Handler>>;
}
/** The route of a path, with what stands in its `{places}`. */
export declare function match(routes: readonly Route[], path: string): {
    route: Route;
    parameters: Record<string, string>;
} | undefined;
