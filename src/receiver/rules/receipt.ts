import type { JSONWebKeySet } from 'jose';
import * as z from 'zod/mini';
import type { ConsentProof } from '../../proof/index.js';
import { verifySigned } from './signed.js';
import type { SigningKey } from './signing-key.js';

const receipt = z.object({
  id: z.string(),
  digest: z.string(),
  receivedAt: z.iso.datetime({ precision: 3 }),
  previous: z.nullable(z.string()),
});

/**
 * What the receiver answers a proof with: that it holds the one with this id and digest since this time, its own
 * clock, UTC. `previous` is the proof's own. It goes to whoever sent the proof, so it says nothing that was not in
 * the proof: not even whether the number was known before. The place in the subject's chain is in the record's
 * seal, which is given to the business only.
 */
export type Receipt = z.infer<typeof receipt>;

export type ReceiptVerification =
  { valid: true; receipt: Receipt } | { valid: false; problem: 'signature' | 'shape' | 'other-proof' };

export function signReceipt(
  { id, digest, previous }: ConsentProof,
  receivedAt: string,
  key: SigningKey,
): Promise<string> {
  return key.sign('whatsapp-opt-in-receipt', { id, digest, receivedAt, previous } satisfies Receipt);
}

/**
 * Checks a receipt's signature by the receiver's published keys and, when a proof is given, that the receipt is
 * for this proof.
 */
export async function verifyReceipt(
  jws: string,
  keySet: JSONWebKeySet,
  proof?: { id: string; digest: string },
): Promise<ReceiptVerification> {
  const verified = await verifySigned(jws, keySet, 'whatsapp-opt-in-receipt', receipt);
  if (!verified.valid) return verified;
  const { payload } = verified;
  if (proof && (payload.id !== proof.id || payload.digest !== proof.digest)) {
    return { valid: false, problem: 'other-proof' };
  }
  return { valid: true, receipt: payload };
}
