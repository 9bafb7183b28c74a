import type { ProofProblem } from '../../proof/index.js';
/** Every refusal has one of these stable codes, and always the same status. */
declare const STATUS: {
    readonly 'not-json': 400;
    readonly 'member-twice': 400;
    readonly 'idempotency-key-mismatch': 400;
    readonly 'format-unknown': 400;
    readonly 'span-invalid': 400;
    readonly 'parameters-invalid': 400;
    readonly 'phone-invalid': 400;
    readonly 'host-unknown': 400;
    readonly 'token-missing': 401;
    readonly 'signature-wrong': 401;
    readonly 'capability-missing': 401;
    readonly 'capability-invalid': 401;
    readonly 'capability-expired': 401;
    readonly 'scope-missing': 403;
    readonly 'origin-not-allowed': 403;
    readonly 'verify-token-wrong': 403;
    readonly 'not-found': 404;
    readonly 'method-not-allowed': 405;
    readonly 'too-slow': 408;
    readonly 'id-taken': 409;
    readonly erased: 410;
    readonly 'body-too-large': 413;
    readonly 'media-type-unsupported': 415;
    readonly 'proof-invalid': 422;
    readonly 'test-proof': 422;
    readonly 'decision-unknown': 422;
    readonly 'too-many-requests': 429;
    readonly internal: 500;
    readonly unavailable: 503;
};
export type ProblemCode = keyof typeof STATUS;
interface Extras {
    /** What is wrong with the proof, with the paths. */
    problems?: Pick<ProofProblem, 'path' | 'message'>[];
    headers?: Record<string, string>;
}
/** A refusal on its way out: thrown anywhere at the edge, answered as `application/problem+json` (RFC 9457). */
export declare class Problem extends Error {
    readonly code: ProblemCode;
    /** For people; never anything personal. */
    readonly detail: string;
    readonly extras: Extras;
    readonly name = "Problem";
    constructor(code: ProblemCode, 
    /** For people; never anything personal. */
    detail: string, extras?: Extras);
    toJSON(): object;
    toResponse(): Response;
}
export {};
