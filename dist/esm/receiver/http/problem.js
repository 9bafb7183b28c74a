import { STATUS_CODES } from 'node:http';
/** Every refusal has one of these stable codes, and always the same status. */
const STATUS = {
    'not-json': 400,
    'member-twice': 400,
    'idempotency-key-mismatch': 400,
    'format-unknown': 400,
    'span-invalid': 400,
    'parameters-invalid': 400,
    'phone-invalid': 400,
    'host-unknown': 400,
    'token-missing': 401,
    'signature-wrong': 401,
    'capability-missing': 401,
    'capability-invalid': 401,
    'capability-expired': 401,
    'scope-missing': 403,
    'origin-not-allowed': 403,
    'verify-token-wrong': 403,
    'not-found': 404,
    'method-not-allowed': 405,
    'too-slow': 408,
    'id-taken': 409,
    erased: 410,
    'body-too-large': 413,
    'media-type-unsupported': 415,
    'proof-invalid': 422,
    'test-proof': 422,
    'decision-unknown': 422,
    'too-many-requests': 429,
    internal: 500,
    unavailable: 503,
};
/** A refusal on its way out: thrown anywhere at the edge, answered as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
    constructor(code, 
    /** For people; never anything personal. */
    detail, extras = {}) {
        super(detail);
        this.code = code;
        this.detail = detail;
        this.extras = extras;
        this.name = 'Problem';
    }
    toJSON() {
        const { code, detail } = this;
        const status = STATUS[code];
        const { problems } = this.extras;
        return { type: 'about:blank', title: STATUS_CODES[status], status, code, detail, problems };
    }
    toResponse() {
        return new Response(JSON.stringify(this), {
            status: STATUS[this.code],
            headers: { 'Content-Type': 'application/problem+json', ...this.extras.headers },
        });
    }
}
