import { inGroups } from '../in-groups.js';
import { permissionOf } from '../rules/permission.js';
import { readQuestion } from '../rules/question.js';
import { readStandings } from '../rules/read-standing.js';
/** Questions that are answered together: a hundred thousand numbers are a hundred reads. */
const BATCH = 1000;
/** An item that is longer is no question. */
export const MAX_ITEM_BYTES = 1000;
const UNREADABLE = {
    'not-json': 'It is not JSON in UTF-8.',
    'member-twice': 'It names a member twice.',
    'too-long': `It is longer than ${MAX_ITEM_BYTES} bytes.`,
};
/** Answers items in their order, batch by batch. `purpose` is meant where an item names none. */
export async function* answersTo(items, purpose, desk) {
    for await (const batch of inGroups(items, BATCH)) {
        yield await answered(batch.map((item) => askedBy(item, purpose)), desk);
    }
}
async function answered(batch, { store, rules, renewals, clock }) {
    const phones = [...new Set(batch.flatMap((asked) => ('question' in asked ? [asked.question.phone] : [])))];
    const standings = await readStandings(phones, store, rules);
    const terms = { rules, renewals, now: clock().toISOString() };
    const byPhone = new Map(phones.map((phone, index) => [phone, standings[index]]));
    return batch.map((asked) => {
        if ('answer' in asked)
            return asked.answer;
        const { phone, purpose } = asked.question;
        return { phone, purpose, ...permissionOf(byPhone.get(phone), purpose, terms) };
    });
}
function askedBy(item, purpose) {
    if ('problem' in item)
        return { answer: invalid({}, [{ path: '', message: UNREADABLE[item.problem] }]) };
    const { value } = item;
    const given = typeof value === 'string' ? { phone: value, purpose } : membersOf(value, purpose);
    if (!given) {
        const message = 'It must be {"phone", "purpose"}, or the phone number as a text with ?purpose= in the address.';
        return { answer: invalid({}, [{ path: '', message }]) };
    }
    const reading = readQuestion(given);
    return reading.valid ? { question: reading.question } : { answer: invalid(given, reading.problems) };
}
function membersOf(value, otherwise) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const { phone, purpose = otherwise } = value;
    return { phone, purpose };
}
function invalid(given, problems) {
    const text = (value) => (typeof value === 'string' ? value : null);
    return {
        phone: text(given.phone),
        purpose: text(given.purpose),
        allowed: false,
        reason: 'invalid',
        proofId: null,
        assurance: null,
        warnings: [],
        problems,
    };
}
