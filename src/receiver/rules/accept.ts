import { verify, type ConsentProof, type ProofProblem } from '../../proof/index.js';
import { isGrantId } from '../whatsapp/event-id.js';
import { enter, type Books, type Entering } from './enter.js';

/** What became of a proof that came in. */
export type Acceptance =
  | Entering
  /** It is marked as a test, and tests are not taken. */
  | { outcome: 'test-proof' }
  | { outcome: 'invalid'; problems: ProofProblem[] };

/**
 * Checks what came in and, when it is a proof that holds, writes it down.
 *
 * @param admit Asked before it is written down; throws when it must not be.
 */
export async function accept(
  input: unknown,
  books: Books & {
    /** Whether proofs marked as tests are taken. */
    acceptTest: boolean;
  },
  admit: (proof: ConsentProof) => Promise<void> = () => Promise.resolve(),
): Promise<Acceptance> {
  const verification = verify(input);
  if (!verification.valid) return { outcome: 'invalid', problems: verification.problems };
  const { proof } = verification;
  if (isGrantId(proof.id)) return { outcome: 'invalid', problems: [NO_TIME] };
  if (proof.surface.test && !books.acceptTest) return { outcome: 'test-proof' };
  await admit(proof);
  return enter(proof, proof.subject.phone, books);
}

/** Such ids are kept for what people granted in the chat; no browser's clock stands at 1970. */
const NO_TIME: ProofProblem = {
  code: 'schema',
  path: 'id',
  message: 'id must be a UUIDv7 with the time it was made at; this one has no time.',
};
