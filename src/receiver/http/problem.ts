import { STATUS_CODES } from 'node:http';
import type { ProofProblem } from '../../proof/index.js';

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
} as const;

export type ProblemCode = keyof typeof STATUS;

interface Extras {
  /** What is wrong with the proof, with the paths. */
  problems?: Pick<ProofProblem, 'path' | 'message'>[];
  headers?: Record<string, string>;
}

/** A refusal on its way out: thrown anywhere at the edge, answered as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    /** For people; never anything personal. */
    readonly detail: string,
    readonly extras: Extras = {},
  ) {
    super(detail);
  }

  toJSON(): object {
    const { code, detail } = this;
    const status = STATUS[code];
    const { problems } = this.extras;
    return { type: 'about:blank', title: STATUS_CODES[status], status, code, detail, problems };
  }

  toResponse(): Response {
    return new Response(JSON.stringify(this), {
      status: STATUS[this.code],
      headers: { 'Content-Type': 'application/problem+json', ...this.extras.headers },
    });
  }
}
