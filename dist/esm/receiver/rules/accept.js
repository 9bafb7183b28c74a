import { verify } from '../../proof/index.js';
import { enter } from './enter.js';
/** Checks what came in and, when it is a proof that holds, writes it down. */
export async function accept(input, books) {
    const verification = verify(input);
    if (!verification.valid)
        return { outcome: 'invalid', problems: verification.problems };
    const { proof } = verification;
    if (proof.surface.test && !books.acceptTest)
        return { outcome: 'test-proof' };
    return enter(proof, proof.subject.phone, books);
}
