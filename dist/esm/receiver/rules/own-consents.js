import { consentsOf } from './consents.js';
import { isProof } from './content.js';
import { entriesOpenedBy } from './line.js';
import { personEntries } from './person-records.js';
import { inOrder } from './places.js';
import { standingOf } from './standing.js';
/** Most records that are read whole for one answer, and most that are given out as copies. */
const MOST_READ = 50;
const MOST_COPIES = 10;
/** What is held about a person, as far as they have shown that it is theirs. */
export async function openConsents(capability, store, settings) {
    const record = await store.find(capability.id);
    if (!record || (capability.kind === 'receipt' && record.digest !== capability.digest)) {
        return { outcome: 'unknown' };
    }
    if (record.content === null)
        return { outcome: 'erased' };
    const ended = await store.endedUntil(capability.kind, record.subject);
    if (ended !== undefined && capability.givenAt <= ended)
        return { outcome: 'ended' };
    const entries = await entriesFor(capability, record, store);
    if (!entries.some(({ id }) => id === record.id))
        return { outcome: 'erased' };
    return { outcome: 'opened', consents: await ownConsents(record.subject, entries, store, settings) };
}
function entriesFor({ kind }, record, store) {
    return kind === 'link' ? personEntries(record.subject, store) : entriesOpenedBy(record, store);
}
async function ownConsents(phone, entries, store, settings) {
    const chosen = inOrder(entries)
        .filter(({ effect }) => effect.kind === 'choices' || effect.kind === 'grant')
        .map(({ id }) => id)
        .reverse();
    const deciding = new Set(standingOf(entries, settings.rules).purposes.map(({ proofId }) => proofId));
    // Where WhatsApp has decided everything, the newest still says whose business it is, and in which words it asked.
    const needed = chosen.filter((id, index) => index === 0 || deciding.has(id)).slice(0, MOST_READ);
    const found = await Promise.all(needed.map((id) => store.find(id)));
    const records = found.filter((record) => record !== undefined);
    const copies = records.flatMap(copyOf);
    const ofDeciding = copies.filter(({ id }) => deciding.has(id));
    return {
        ...consentsOf(phone, entries, records, settings),
        latest: chosen[0] ?? null,
        copies: ofDeciding.length ? ofDeciding.slice(0, MOST_COPIES) : copies.slice(0, 1),
    };
}
function copyOf({ receipt, content, id, receivedAt }) {
    return receipt !== null && isProof(content) ? [{ id, receivedAt, receipt, proof: content }] : [];
}
