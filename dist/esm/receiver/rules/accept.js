import { verify } from '../../proof/index.js';
import { isGrantId } from '../whatsapp/event-id.js';
import { enter } from './enter.js';
/** Checks what came in and, when it is a proof that holds, writes it down. */
export async function accept(input, books) {
    const verification = verify(input);
    if (!verification.valid)
        return { outcome: 'invalid', problems: verification.problems };
    const { proof } = verification;
    if (isGrantId(proof.id))
        return { outcome: 'invalid', problems: [NO_TIME] };
    if (proof.surface.test && !books.acceptTest)
        return { outcome: 'test-proof' };
    return enter(proof, proof.subject.phone, books);
}
/** Such ids are kept for what people granted in the chat; no browser's clock stands at 1970. */
const NO_TIME = {
    code: 'schema',
    path: 'id',
    message: 'id must be a UUIDv7 with the time it was made at; this one has no time.',
};
