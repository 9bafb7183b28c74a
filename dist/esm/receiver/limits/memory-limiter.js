/** Enough for the clients of a busy minute; what is dropped first was used the longest time ago. */
const MOST_BUCKETS = 200_000;
/** What sums of fractions of a millisecond are off by. */
const ROUNDING_MS = 0.5;
/** A limiter for one process: a token bucket per key, told by when it is full again, in milliseconds since the epoch. */
export function memoryLimiter(mostBuckets = MOST_BUCKETS) {
    // Two generations, and not one map in the order of use: keys taken out of a map leave gaps, which whoever looks for
    // the oldest key steps over each time.
    const mostRecent = mostBuckets / 2;
    let recent = new Map();
    let before = new Map();
    /** When the bucket is full again after one more, and how long that one has to wait. */
    function next(key, { count, perMs }, date) {
        const now = date.getTime();
        const fullAt = Math.max(recent.get(key) ?? before.get(key) ?? 0, now) + perMs / count;
        const wait = Math.ceil(fullAt - now - perMs - ROUNDING_MS);
        return { fullAt, wait: Math.max(0, wait) };
    }
    return {
        take: (key, limit, date) => {
            const { fullAt, wait } = next(key, limit, date);
            if (wait > 0)
                return Promise.resolve(wait);
            if (recent.size >= mostRecent && !recent.has(key))
                [before, recent] = [recent, new Map()];
            recent.set(key, fullAt);
            return Promise.resolve(0);
        },
        wait: (key, limit, date) => Promise.resolve(next(key, limit, date).wait),
    };
}
