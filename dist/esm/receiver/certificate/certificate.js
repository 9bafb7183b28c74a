import { entriesIn, personRecords } from '../rules/person-records.js';
import { stateOf } from '../rules/record-state.js';
import { standingOf } from '../rules/standing.js';
import { check } from './checks.js';
export async function readCertificate(record, { store, rules, keySet, now }) {
    const all = await personRecords(record.subject, store);
    const entries = entriesIn(all);
    const before = all.find(({ subject, position }) => subject === record.subject && position === record.position - 1);
    return {
        record,
        checks: await check(record, before, keySet),
        standing: standingOf(entries, rules),
        state: stateOf(record.id, entries),
        annulment: annulmentOf(record.id, all),
        asOf: now.toISOString(),
    };
}
function annulmentOf(id, records) {
    return records
        .map(({ content }) => content)
        .filter((content) => content?.type === 'whatsapp-opt-in/receiver-event')
        .find(({ act, record }) => act === 'annul' && record === id);
}
