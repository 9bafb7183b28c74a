import { decodeProtectedHeader, type JSONWebKeySet } from 'jose';
import { sha256Hex, verify, type ConsentProof } from '../../proof/index.js';
import { verifyReceipt } from '../rules/receipt.js';
import { verifySeal } from '../rules/seal.js';
import type { ConsentRecord } from '../store/records.js';

/** What was looked at, and whether it holds. */
export interface Checks {
  /** The proof is whole: its shape, its digest, and that its choices agree with the recorded acts. */
  proof: boolean;
  /** The notice is the one that its own digest was made of. */
  notice: boolean;
  /** The receipt is signed by the receiver's keys, for this proof, and says the time that the record says. */
  receipt: boolean;
  /** The seal is signed by the receiver's keys and says what the record says. */
  seal: boolean;
  /** The record before it in the chain is there and has the digest that this one names. */
  follows: boolean;
  /** The key that the receipt says it is signed with. */
  keyId: string | undefined;
}

/** Checks a proof's record anew. `before`: the one before it in the same chain. */
export async function check(
  record: ConsentRecord & { content: ConsentProof },
  before: ConsentRecord | undefined,
  keySet: JSONWebKeySet,
): Promise<Checks> {
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
    seal: seal.valid && Object.entries(place).every(([name, value]) => seal.payload[name as 'id'] === value),
    follows: position === 1 ? previous === null : before?.digest === previous,
    keyId: keyIdOf(record.receipt),
  };
}

function keyIdOf(jws: string | null): string | undefined {
  try {
    return decodeProtectedHeader(jws ?? '').kid;
  } catch {
    return undefined; // the check of the signature says it
  }
}
