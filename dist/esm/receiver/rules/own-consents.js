import { consentsIn } from './consents.js';
import { isProof } from './content.js';
import { openedBy } from './line.js';
import { entriesIn, personRecords } from './person-records.js';
import { inOrder } from './places.js';
/** What is held about a person, as far as they have shown that it is theirs. */
export async function openConsents(capability, store, settings) {
    const record = await store.find(capability.id);
    if (!record || (capability.kind === 'receipt' && record.digest !== capability.digest)) {
        return { outcome: 'unknown' };
    }
    const held = record.content === null ? [] : await personRecords(record.subject, store);
    if (!held.some(({ id }) => id === record.id))
        return { outcome: 'erased' };
    const opened = capability.kind === 'link' ? held : openedRecords(record.id, held);
    return { outcome: 'opened', consents: ownConsents(record.subject, opened, settings) };
}
function openedRecords(id, held) {
    const opened = openedBy(id, entriesIn(held));
    return held.filter((record) => opened.has(record.id));
}
function ownConsents(phone, records, settings) {
    const consents = consentsIn(phone, records, settings);
    const chosen = inOrder(entriesIn(records))
        .filter(({ effect }) => effect.kind === 'choices' || effect.kind === 'grant')
        .map(({ id }) => id)
        .reverse();
    const byId = new Map(records.map((record) => [record.id, record]));
    const copies = chosen.flatMap((id) => copyOf(byId.get(id)));
    const deciding = copies.filter(({ id }) => consents.purposes.some(({ proofId }) => proofId === id));
    // Where WhatsApp has decided everything, the newest still says whose business it is, and in which words it asked.
    return {
        ...consents,
        latest: chosen[0] ?? null,
        copies: deciding.length ? deciding : copies.slice(0, 1),
    };
}
function copyOf(record) {
    if (!record?.receipt || !isProof(record.content))
        return [];
    const { id, receivedAt, receipt, content } = record;
    return [{ id, receivedAt, receipt, proof: content }];
}
