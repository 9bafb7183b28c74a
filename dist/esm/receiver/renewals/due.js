import { inGroups } from '../in-groups.js';
import { isNumber } from '../rules/number-forms.js';
import { readStandings } from '../rules/read-standing.js';
import { renewalOf } from '../rules/renewal.js';
/** Records that are looked at together. */
const GROUP = 500;
/**
 * All grants that count and need renewing, each at the record that gave it, in the order these arrived. People whom only WhatsApp
 * knows, by a user id without a number, are left out, as they are in the permissions.
 *
 * @param purpose Only these; all when left out.
 */
export async function* dueRenewals({ store, renewals, rules }, purpose) {
    const asked = renewals.filter((one) => purpose === undefined || one.purpose === purpose);
    if (asked.length === 0)
        return;
    for await (const group of inGroups(store.list(), GROUP)) {
        const held = group.filter(({ content }) => content !== null && content.type !== 'whatsapp-opt-in/erasure');
        const phones = await Promise.all(held.map(({ subject }) => phoneOf(subject, store)));
        const standings = await standingsOf(phones, store, rules);
        for (const [index, { id }] of held.entries()) {
            const phone = phones[index];
            if (phone !== undefined)
                yield* dueAt(id, phone, standings.get(phone), asked);
        }
    }
}
async function phoneOf(subject, store) {
    return isNumber(subject) ? subject : store.phoneOf(subject);
}
async function standingsOf(phones, store, rules) {
    const each = [...new Set(phones.filter((phone) => phone !== undefined))];
    const standings = await readStandings(each, store, rules);
    return new Map(each.map((phone, index) => [phone, standings[index]]));
}
/** Each person comes up once for a purpose: at the record that decides. */
function* dueAt(id, phone, { purposes }, renewals) {
    for (const standing of purposes) {
        const { purpose, proofId, since, version, assurance, problem } = standing;
        if (proofId !== id || since === null || assurance === null || problem)
            continue;
        const renewal = renewalOf(standing, renewals);
        if (renewal)
            yield {
                ...{ phone, purpose, proofId, since },
                ...(version !== undefined && { version }),
                ...renewal,
                assurance,
            };
    }
}
/** As lines of JSON. */
export async function* renewalLines(due) {
    for await (const one of due)
        yield `${JSON.stringify(one)}\n`;
}
