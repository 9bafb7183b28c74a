import { MAX_PROOF_BYTES } from '../../proof/index.js';
import { accept } from '../rules/accept.js';
import type { ConsentRecord } from '../store/store.js';
import { readJson } from './body.js';
import { Problem } from './problem.js';
import type { Handler } from './router.js';

/** `POST /consents`: takes a proof. */
export const postConsent: Handler = async (request, desk) => {
  const input = await readJson(request, MAX_PROOF_BYTES);
  requireSameKey(request, input);
  const acceptance = await accept(input, desk);
  switch (acceptance.outcome) {
    case 'added':
      return receiptFor(acceptance.record, 201);
    case 'known':
      return receiptFor(acceptance.record, 200);
    case 'conflict':
      throw new Problem('id-taken', 'Another proof with this id is held already.');
    case 'test-proof':
      throw new Problem('test-proof', 'This receiver takes no proofs that are marked as tests.', {
        problems: [{ path: 'surface.test', message: 'surface.test must be left out.' }],
      });
    case 'invalid':
      throw new Problem('proof-invalid', 'The proof does not hold.', { problems: acceptance.problems });
  }
};

/** `GET /consents/{id}`: the proof, when it came, its receipt. */
export const getConsent: Handler = async (_request, { store }, { id = '' }) => {
  const record = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await store.find(id) : undefined;
  if (!record) throw new Problem('not-found', 'No proof with this id is held.');
  return Response.json(presentRecord(record));
};

/** A record as the admin routes give it out. */
export function presentRecord({ proof, receivedAt, receipt }: ConsentRecord) {
  return { id: proof.id, receivedAt, receipt, proof };
}

function receiptFor({ proof: { id }, receivedAt, receipt }: ConsentRecord, status: 200 | 201): Response {
  return Response.json({ id, receivedAt, receipt }, { status });
}

/** A proof is its own idempotency key; a header that says otherwise is a mistake worth telling. */
function requireSameKey(request: Request, input: unknown): void {
  const key = request.headers.get('idempotency-key');
  if (key === null || key === (input as { id?: unknown } | null)?.id) return;
  throw new Problem('idempotency-key-mismatch', 'The Idempotency-Key must be the id of the proof.');
}
