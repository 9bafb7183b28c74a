import { isProof } from './content.js';
import { settleDoubt } from './doubt.js';
import { enterReceiverEvent } from './receiver-event.js';
/** Writes down that a record was false. It stays, and decides nothing any more. */
export async function annul(id, { by, person, reason }, books) {
    const record = await books.store.find(id);
    if (!record)
        return { outcome: 'not-held' };
    if (record.content === null)
        return { outcome: 'erased' };
    if (!decides(record.content))
        return { outcome: 'not-held' };
    const act = { act: 'annul', record: id, by, ...(person !== undefined && { person }), reason };
    const entering = await enterReceiverEvent(act, record.subject, 'shop', books);
    const written = entering.outcome === 'conflict' ? await heldAnnulment(id, record, books) : entering.record;
    const event = written?.content;
    if (!event)
        return { outcome: 'erased' }; // meanwhile
    await settleDoubt(id, { decision: 'annul', by, ...(person !== undefined && { person }) }, books);
    return { outcome: entering.outcome === 'added' ? 'annulled' : 'annulled-before', event };
}
function decides(content) {
    if (isProof(content))
        return true;
    return (content.type === 'whatsapp-opt-in/whatsapp-event' &&
        content.act !== 'identity' &&
        content.act !== 'dismissal');
}
/** What was annulled before, for whatever reason, stays so. */
async function heldAnnulment(id, { subject }, { store }) {
    const remarks = await store.remarksOf(subject);
    const found = remarks.find(({ effect }) => effect.kind === 'annulment' && effect.recordId === id);
    return found && store.find(found.id);
}
