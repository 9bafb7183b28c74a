import { userIdsIn } from './entry.js';
import { standingOf } from './standing.js';
/**
 * How many subjects stand, in the order asked, in two reads at most. What WhatsApp sent under a user id counts for the
 * number whose it is, also when that became known only later.
 */
export async function readStandings(subjects, records, rules) {
    const own = await records.entriesOf(subjects);
    const userIds = [...own.values()].flatMap(userIdsIn);
    const others = userIds.length ? await records.entriesOf(userIds) : new Map();
    return subjects.map((subject) => {
        const entries = own.get(subject) ?? [];
        const more = userIdsIn(entries).flatMap((userId) => others.get(userId) ?? []);
        return standingOf([...entries, ...more], rules);
    });
}
