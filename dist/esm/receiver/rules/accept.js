import { verify } from '../../proof/index.js';
import { isAtLeast } from './assurance.js';
import { isGrantId } from '../whatsapp/event-id.js';
import { enter } from './enter.js';
import { enterReceiverEvent } from './receiver-event.js';
/**
 * Checks what came in and, when it is a proof that holds, writes it down.
 *
 * @param admit Asked of a proof that holds, before it is written down: who hands it in? Throws when it must not be.
 */
export async function accept(input, admit, books) {
    const verification = verify(input);
    if (!verification.valid)
        return { outcome: 'invalid', problems: verification.problems };
    const { proof } = verification;
    if (isGrantId(proof.id))
        return { outcome: 'invalid', problems: [NO_TIME] };
    if (proof.surface.test && !books.acceptTest)
        return { outcome: 'test-proof' };
    const sender = await admit(proof);
    const entering = await enter(proof, proof.subject.phone, sender.assurance, books);
    if (entering.outcome === 'known')
        await vouch(entering.record, proof, sender, books);
    return entering;
}
/** The browser and the shop's server may both hand in a proof: whoever comes first, what is surer counts. */
async function vouch(held, { id, subject: { phone } }, { assurance, by }, books) {
    if (isAtLeast(held.assurance, assurance) || held.content === null)
        return;
    await enterReceiverEvent({ act: 'vouch', record: id, ...(by !== undefined && { by }) }, phone, assurance, books);
}
/** Such ids are kept for what people granted in the chat; no browser's clock stands at 1970. */
const NO_TIME = {
    code: 'schema',
    path: 'id',
    message: 'id must be a UUIDv7 with the time it was made at; this one has no time.',
};
