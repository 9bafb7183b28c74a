import { MAX_PROOF_BYTES } from '../../proof/index.js';
import { accept } from '../rules/accept.js';
import type { Assurance } from '../rules/assurance.js';
import { isProof } from '../rules/content.js';
import type { ConsentRecord, Records } from '../store/records.js';
import { memoryFor } from './body-memory.js';
import { readJson } from './body.js';
import { limitChecks, limitProofs } from './limits.js';
import { Problem } from './problem.js';
import { isRecordId } from './record-id.js';
import type { Handler } from './router.js';

/** `POST /consents`: takes a proof. */
export const postConsent: Handler = async ({ request, connection }, desk) => {
  const assurance: Assurance = 'unverified'; // of all that comes in here
  await limitChecks(connection, assurance, desk);
  const input = await readJson(request, {
    bytes: MAX_PROOF_BYTES,
    ms: desk.limits.bodyMs,
    memory: memoryFor(connection, desk),
  });
  requireSameKey(request, input);
  const acceptance = await accept(input, desk, ({ subject }) =>
    limitProofs(connection, subject.phone, assurance, desk),
  );
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
export const getConsent: Handler = async ({ parameters: { id = '' } }, { store }) => {
  const { receivedAt, receipt, seal, content } = await heldProof(id, store);
  return Response.json({ id, receivedAt, receipt, seal, proof: content });
};

/** The record of a proof, by the proof's id. */
export async function heldProof(id: string, store: Records) {
  const record = isRecordId(id) ? await store.find(id) : undefined;
  const content = record?.content ?? null;
  if (record?.receipt && content === null) throw new Problem('erased', 'This proof has been erased.');
  if (!record || !isProof(content)) throw new Problem('not-found', 'No proof with this id is held.');
  return { ...record, content };
}

function receiptFor({ id, receivedAt, receipt }: ConsentRecord, status: 200 | 201): Response {
  return Response.json({ id, receivedAt, receipt }, { status });
}

/** A proof is its own idempotency key; a header that says otherwise is a mistake worth telling. */
function requireSameKey(request: Request, input: unknown): void {
  const key = request.headers.get('idempotency-key');
  if (key === null || key === (input as { id?: unknown } | null)?.id) return;
  throw new Problem('idempotency-key-mismatch', 'The Idempotency-Key must be the id of the proof.');
}
