import type { Access, Method } from './router.js';
/** Whether a page of this origin may use the receiver. Requests that name no origin do not come from a page. */
export declare function requireOrigin(request: Request, origins: readonly string[]): void;
/** Answers the question that a browser asks before it lets a page of another origin send its request. */
export declare function preflight(methods: readonly Method[]): Response;
export declare function allowHeader(methods: readonly Method[]): string;
/** Adds what lets a page of an allowed origin read the answer, problems included; answers to who needs a token, or to a server, are for none. */
export declare function addCorsHeaders(headers: Headers, request: Request, access: Access, origins: readonly string[]): void;
