import { MAX_PROOF_BYTES } from '../../proof/index.js';
import { accept } from '../rules/accept.js';
import { isProof } from '../rules/content.js';
import { keepDoubts } from '../rules/doubt.js';
import { stateOf } from '../rules/record-state.js';
import { personEntries } from '../rules/person-records.js';
import { memoryFor } from './body-memory.js';
import { readJson } from './body.js';
import { limitChecks, limitProofs } from './limits.js';
import { Problem } from './problem.js';
import { isRecordId } from './record-id.js';
import { claimOf, senderOf } from './sender.js';
/** `POST /consents`: takes a proof. */
export const postConsent = async ({ request, connection }, desk) => {
    const claim = await claimOf(request, desk);
    await limitChecks(connection, claim.assurance, desk);
    const input = await readJson(request, {
        bytes: MAX_PROOF_BYTES,
        ms: desk.limits.bodyMs,
        memory: memoryFor(connection, desk),
    });
    requireSameKey(request, input);
    const acceptance = await accept(input, admit, desk);
    switch (acceptance.outcome) {
        case 'added':
        case 'known':
            await keepDoubtsAfter(acceptance.record, claim, desk);
            return receiptFor(acceptance.record, acceptance.outcome === 'added' ? 201 : 200);
        case 'conflict':
            throw new Problem('id-taken', 'Another proof with this id is held already.');
        case 'test-proof':
            throw new Problem('test-proof', 'This receiver takes no proofs that are marked as tests.', {
                problems: [{ path: 'surface.test', message: 'surface.test must be left out.' }],
            });
        case 'invalid':
            throw new Problem('proof-invalid', 'The proof does not hold.', { problems: acceptance.problems });
    }
    async function admit(proof) {
        const sender = await senderOf(proof, claim, desk);
        await limitProofs(connection, proof.subject.phone, sender.assurance, desk);
        return sender;
    }
};
/** A no may be less sure than the grant that it ends, and so may one that came before a surer grant arrived. */
async function keepDoubtsAfter({ subject, content }, { assurance }, desk) {
    const isNo = isProof(content) && content.choices.some((one) => !one.granted && one.decidedBy === 'person');
    if (isNo || assurance !== 'unverified')
        await keepDoubts(subject, desk, desk.rules);
}
/** `GET /consents/{id}`: the proof, when it came, its receipt. */
export const getConsent = async ({ parameters: { id = '' } }, { store }) => {
    const { subject, receivedAt, receipt, seal, content } = await heldProof(id, store);
    const state = stateOf(id, await personEntries(subject, store));
    return Response.json({ id, receivedAt, ...state, receipt, seal, proof: content });
};
/** The record of a proof, by the proof's id. */
export async function heldProof(id, store) {
    const record = isRecordId(id) ? await store.find(id) : undefined;
    const content = record?.content ?? null;
    if (record?.receipt && content === null)
        throw new Problem('erased', 'This proof has been erased.');
    if (!record || !isProof(content))
        throw new Problem('not-found', 'No proof with this id is held.');
    return { ...record, content };
}
function receiptFor({ id, receivedAt, receipt }, status) {
    return Response.json({ id, receivedAt, receipt }, { status });
}
/** A proof is its own idempotency key; a header that says otherwise is a mistake worth telling. */
function requireSameKey(request, input) {
    const key = request.headers.get('idempotency-key');
    if (key === null || key === input?.id)
        return;
    throw new Problem('idempotency-key-mismatch', 'The Idempotency-Key must be the id of the proof.');
}
