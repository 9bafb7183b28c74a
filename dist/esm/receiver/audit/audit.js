import { inGroups } from '../in-groups.js';
import { Chain } from './chain.js';
import { checkRecord } from './check-record.js';
/** Signatures are checked outside of the main thread: as many at once as keep it busy, and no more. */
const AT_ONCE = 64;
/**
 * Checks the records of an export, in the order it has them, and tells what is wrong as soon as it is sure. What is
 * held meanwhile: for each subject the last record's place, id and digests (about 1 kB); as much again for each record
 * that came out of order or was erased.
 */
export async function* audit(records, { keySet, isPart = false, onRecord } = {}) {
    const chains = new Map();
    let before;
    let number = 0;
    for await (const values of inGroups(records, AT_ONCE)) {
        for (const checked of await Promise.all(values.map((value) => checkRecord(value, keySet)))) {
            number += 1;
            if ('kind' in checked) {
                yield { ...checked, message: `Record number ${number}: ${checked.message}` };
                continue;
            }
            onRecord?.(checked);
            yield* checked.findings;
            if (before)
                yield* outOfOrder(checked, before);
            before = checked;
            chainOf(checked.subject, chains).add(checked);
        }
    }
    for (const [subject, chain] of chains)
        yield* chain.end(subject, isPart);
}
function chainOf(subject, chains) {
    const found = chains.get(subject);
    if (found)
        return found;
    const added = new Chain();
    chains.set(subject, added);
    return added;
}
/** An export has its records by arrival: `receivedAt`, and at the same millisecond by id. */
function outOfOrder(record, before) {
    if (arrival(record) >= arrival(before))
        return [];
    const { id, subject, position } = record;
    return [
        { kind: 'reordered', id, subject, position, message: `It stands after ${before.id}, which came later.` },
    ];
}
function arrival({ id, receivedAt, sealed }) {
    return `${sealed?.receivedAt ?? receivedAt} ${sealed?.id ?? id}`;
}
