import { eventId } from '../whatsapp/event-id.js';
import { isProof } from './content.js';
import { readStandings } from './read-standing.js';
/** Why such a message waits; see `ReviewReason`. */
export const DOUBTFUL = 'withdrawn-unverified';
/**
 * Lets every withdrawal of this person wait for the review that came from a less sure place than the grant it ended. It
 * counts meanwhile.
 */
export async function keepDoubts(phone, { store, clock }, rules) {
    const [standing] = await readStandings([phone], store, rules);
    const doubtful = standing.purposes.filter(({ problem }) => problem === DOUBTFUL);
    for (const id of new Set(doubtful.map(({ proofId }) => proofId))) {
        const record = await store.find(id);
        if (!record || !isProof(record.content))
            continue;
        const { choices, capturedAt } = record.content;
        const isDoubtful = (purpose) => doubtful.some((one) => one.purpose === purpose && one.proofId === id);
        const labels = choices.filter(({ purpose }) => isDoubtful(purpose)).map(({ label }) => label);
        await store.keep({
            id: doubtId(id),
            subject: phone,
            at: capturedAt,
            receivedAt: clock().toISOString(),
            reason: DOUBTFUL,
            words: labels.join('\n'),
            record: id,
        });
    }
}
/** Ends the wait of a withdrawal on which was decided otherwise than in the review. */
export async function settleDoubt(id, settlement, { store, clock }) {
    await store.settle(doubtId(id), { ...settlement, at: clock().toISOString() });
}
function doubtId(id) {
    return eventId('doubt', id);
}
