import { verify, type ConsentProof, type ProofProblem } from '../../proof/index.js';
import type { ConsentRecord, Store } from '../store/store.js';
import type { Receipt } from './receipt.js';
import type { SigningKey } from './signing-key.js';

/** What the rules need from outside. */
export interface Desk {
  store: Store;
  signingKey: SigningKey;
  clock: () => Date;
  /** Whether proofs marked as tests are taken. */
  acceptTest: boolean;
}

/** What became of a proof that came in. */
export type Acceptance =
  | { outcome: 'added'; record: ConsentRecord }
  /** The very same proof is already held: its record, with the receipt given then. */
  | { outcome: 'known'; record: ConsentRecord }
  /** Another proof with the same id is held. */
  | { outcome: 'conflict' }
  /** It is marked as a test, and tests are not taken. */
  | { outcome: 'test-proof' }
  | { outcome: 'invalid'; problems: ProofProblem[] };

/** Checks what came in and, when it is a proof that holds, adds it to the end of its subject's chain. */
export async function accept(input: unknown, desk: Desk): Promise<Acceptance> {
  const verification = verify(input);
  if (!verification.valid) return { outcome: 'invalid', problems: verification.problems };
  const { proof } = verification;
  if (proof.surface.test && !desk.acceptTest) return { outcome: 'test-proof' };
  for (;;) {
    const record = await nextRecord(proof, desk);
    if (await desk.store.append(record)) return { outcome: 'added', record };
    const held = await desk.store.find(proof.id);
    if (held?.proof.digest === proof.digest) return { outcome: 'known', record: held };
    if (held) return { outcome: 'conflict' };
    // Another proof of the same person took the place first. Try the one after: each round means that some
    // proof got in, so this ends.
  }
}

async function nextRecord(proof: ConsentProof, { store, signingKey, clock }: Desk): Promise<ConsentRecord> {
  const tail = await store.tail(proof.subject.phone);
  const receivedAt = clock().toISOString();
  const previous = tail?.digest ?? null;
  const receipt = { id: proof.id, digest: proof.digest, receivedAt, previous } satisfies Receipt;
  return {
    proof,
    receivedAt,
    position: (tail?.position ?? 0) + 1,
    previous,
    receipt: await signingKey.sign(receipt),
  };
}
