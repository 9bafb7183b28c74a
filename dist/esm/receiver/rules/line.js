import { isProof } from './content.js';
import { isAboutRecord } from './effect.js';
import { userIdsIn } from './entry.js';
import { entriesIn } from './person-records.js';
/**
 * Most records of a line that are read. Anybody can send proofs that follow one another without end; nobody changes
 * their mind so often in the time that a receipt opens something.
 */
const MOST_FOLLOWED = 50;
/**
 * Which records a receipt opens. Anybody can send a proof for any number, and gets a receipt for it, so that a receipt
 * shows no more than its holder has shown to know: the record it names and, one through the other, those that it
 * follows, whose ids nobody guesses. Never what follows it: whether that is shown would depend on what else is held.
 *
 * Once one of them was confirmed from this very number, what came after that one is the person's too. What was there
 * before is not shown: whoever made the proof may have talked the person into confirming it.
 */
export async function entriesOpenedBy(record, store) {
    const line = await lineOf(record, store);
    const ids = new Set(line.map(({ id }) => id));
    const remarks = (await store.remarksOf(record.subject)).filter(({ effect }) => isAboutRecord(effect) && ids.has(effect.recordId));
    const own = [...entriesIn(line), ...remarks];
    const confirmed = firstConfirmed(line, remarks);
    if (!confirmed)
        return own;
    const shown = new Set(own.map(({ id }) => id));
    return [...own, ...(await entriesSince(confirmed, store)).filter(({ id }) => !shown.has(id))];
}
/** A record and those that it follows, the newest first, all of one subject. */
async function lineOf(record, { find }) {
    const line = new Map();
    let next = record;
    while (next?.content && next.subject === record.subject && !line.has(next.id)) {
        line.set(next.id, next);
        const previous = isProof(next.content) ? next.content.previous : null;
        next = previous === null || line.size === MOST_FOLLOWED ? undefined : await find(previous);
    }
    return [...line.values()];
}
/** Of those that were confirmed from the number itself, the one that came first. */
function firstConfirmed(line, remarks) {
    const fromPhone = new Set(remarks.flatMap(({ effect }) => (effect.kind === 'confirmation' ? [effect.recordId] : [])));
    const confirmed = line.filter(({ id }) => fromPhone.has(id)).sort((a, b) => a.position - b.position);
    return confirmed[0];
}
/** What came after a record, under the number and under the user ids that are known to be the person's. */
async function entriesSince({ id, subject, receivedAt }, { entriesOf }) {
    const chain = (await entriesOf([subject])).get(subject) ?? [];
    const userIds = userIdsIn(chain);
    const others = userIds.length ? await entriesOf(userIds) : new Map();
    const start = chain.findIndex((entry) => entry.id === id);
    // Two chains have no order but the time; WhatsApp's is never later than when it arrived.
    const since = [...others.values()].flat().filter(({ effect }) => 'at' in effect && effect.at >= receivedAt);
    return start < 0 ? [] : [...chain.slice(start), ...since];
}
