import type { Desk } from '../rules/accept.js';
export type Method = 'GET' | 'POST';
/** Who may ask: whoever holds the admin token, pages of the allowed origins, or anyone. */
export type Access = 'admin' | 'origins' | 'anyone';
export type Handler = (request: Request, desk: Desk, parameters: Record<string, string>) => Response | Promise<Response>;
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
