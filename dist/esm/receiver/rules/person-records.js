import { effectOf } from './effect.js';
import { userIdsIn } from './entry.js';
/**
 * All that is held about whoever has this number: their chain, then those of WhatsApp's user ids that are known to be
 * theirs. The first is empty when the number is unknown, and so is the whole.
 */
export async function personRecords(phone, records) {
    const own = await records.chain(phone);
    const others = await Promise.all(userIdsIn(entriesIn(own)).map((userId) => records.chain(userId)));
    return [own, ...others].flat();
}
/** What all these records do, without what stands in them. */
export async function personEntries(phone, records) {
    const own = (await records.entriesOf([phone])).get(phone) ?? [];
    const userIds = userIdsIn(own);
    const others = userIds.length ? await records.entriesOf(userIds) : new Map();
    return [own, ...others.values()].flat();
}
/** What records do; those that were erased do nothing any more. */
export function entriesIn(records) {
    return records.flatMap(({ id, content, receivedAt, assurance }) => content === null ? [] : [{ id, effect: effectOf(content, receivedAt), assurance }]);
}
