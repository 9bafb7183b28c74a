/** What leaves the browser by itself, or because the person wants it: loaded only where something is kept. */
import { PROOF_DAYS, RECEIPT_DAYS } from '../proof/lifetime.js';
const DAY_MS = 86_400_000;
export const ABANDONED = `A proof could not be delivered for ${PROOF_DAYS} days; it was removed from this browser.`;
/** Removes what was set aside, or answered, too long ago. */
export function sweep({ storage, refused, receipt }) {
    for (const key of Object.keys(storage)) {
        const isOld = (key.startsWith(refused) && daysSince(timeOf(key.slice(refused.length))) > PROOF_DAYS) ||
            (key.startsWith(receipt) && daysSince(parseInt(storage.getItem(key) ?? '')) > RECEIPT_DAYS);
        if (isOld)
            storage.removeItem(key);
    }
}
/**
 * Those that nobody has taken for too long, after one more try. Longer than a year means that the clock was wrong when
 * they were kept, or is now: nothing is thrown away for that, and they begin anew.
 */
export function overdue(entries, put) {
    return entries.filter((entry) => {
        const days = daysSince(entry.since ?? 0);
        if (days > 365)
            put({ ...entry, since: Date.now() });
        return days > PROOF_DAYS && days <= 365;
    });
}
/** Removes what is kept for these destinations, but for what is still to be sent. */
export function forget({ storage, refused, receipt }, destinations) {
    for (const destination of destinations)
        storage.removeItem(receipt + destination);
    for (const key of Object.keys(storage)) {
        if (key.startsWith(refused) && isFor(destinations, storage.getItem(key)))
            storage.removeItem(key);
    }
}
/** What says of no destination that it is for it may be for any, and is not left behind. */
function isFor(destinations, json) {
    try {
        const { pending } = JSON.parse(json);
        return pending.length === 0 || pending.some((one) => destinations.includes(one));
    }
    catch {
        return true;
    }
}
const daysSince = (time) => (Date.now() - time) / DAY_MS;
/** UUIDv7 begin with their time (RFC 9562). */
const timeOf = (id) => parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
