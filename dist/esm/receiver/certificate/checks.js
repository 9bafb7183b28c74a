import { decodeProtectedHeader } from 'jose';
import { sha256Hex, verify } from '../../proof/index.js';
import { verifyReceipt } from '../rules/receipt.js';
import { verifySeal } from '../rules/seal.js';
/** Checks a proof's record anew. `before`: the one before it in the same chain. */
export async function check(record, before, keySet) {
    const { content: proof, id, digest, receivedAt, position, previous, assurance } = record;
    const [receipt, seal] = await Promise.all([
        verifyReceipt(record.receipt ?? '', keySet, proof),
        verifySeal(record.seal, keySet),
    ]);
    const place = { id, digest, receivedAt, position, previous, assurance };
    return {
        proof: verify(proof).valid && proof.digest === digest && proof.id === id,
        notice: sha256Hex(proof.notice.text) === proof.notice.sha256,
        receipt: receipt.valid && receipt.receipt.receivedAt === receivedAt,
        seal: seal.valid && Object.entries(place).every(([name, value]) => seal.payload[name] === value),
        follows: position === 1 ? previous === null : before?.digest === previous,
        keyId: keyIdOf(record.receipt),
    };
}
function keyIdOf(jws) {
    try {
        return decodeProtectedHeader(jws ?? '').kid;
    }
    catch {
        return undefined; // the check of the signature says it
    }
}
