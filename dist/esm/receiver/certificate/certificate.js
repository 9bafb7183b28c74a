import { readStandings } from '../rules/read-standing.js';
import { check } from './checks.js';
export async function readCertificate(record, { store, keySet, now }) {
    const chain = await store.chain(record.subject);
    const [standing] = await readStandings([record.subject], store);
    const others = await Promise.all(standing.userIds.map((userId) => store.chain(userId)));
    const before = chain.find(({ position }) => position === record.position - 1);
    return {
        record,
        checks: await check(record, before, keySet),
        standing: standing,
        confirmedAt: confirmationOf(record.id, [chain, ...others].flat())?.at,
        asOf: now.toISOString(),
    };
}
function confirmationOf(id, records) {
    return records
        .map(({ content }) => content)
        .filter((content) => content?.type === 'whatsapp-opt-in/whatsapp-event')
        .find(({ act, confirms }) => act === 'confirmation' && confirms === id);
}
