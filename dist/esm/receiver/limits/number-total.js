import { createHmac, randomBytes } from 'node:crypto';
/** All clients together may add twice what one may, and up to three times as much on top: a part that nobody can foresee. */
const LEAST = 2;
const MARGIN = 3;
/**
 * The total of a number is another one each day, and nobody knows it. Otherwise whoever has several addresses could use
 * it up, see how many records were missing, and so learn that others had sent some: that the number is known. For the
 * same reason it is not refilled within the day, and all are told to wait for the next one: the pace would give it away.
 */
export function numberTotals(secret = randomBytes(32)) {
    return (phone, { count, perMs }, now) => {
        const day = Math.floor(now.getTime() / perMs);
        const key = `${phone} ${day}`;
        const share = createHmac('sha256', secret).update(key).digest().readUInt32BE(0) / 2 ** 32;
        const total = Math.floor(count * (LEAST + MARGIN * share));
        // In so long a time, less than one is refilled within the day.
        const limit = { count: total, perMs: perMs * (total + 1) };
        return { key, limit, waitMs: (day + 1) * perMs - now.getTime() };
    };
}
