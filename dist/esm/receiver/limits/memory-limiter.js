/** Enough for the clients of a busy minute; what is dropped first was used the longest time ago. */
const MOST_BUCKETS = 100_000;
/** A limiter for one process: a token bucket per key, nothing kept of keys that are full again. */
export function memoryLimiter(mostBuckets = MOST_BUCKETS) {
    const buckets = new Map();
    return {
        take: (key, { count, perMs }, date) => {
            const now = date.getTime();
            const interval = perMs / count;
            const fullAt = Math.max(buckets.get(key)?.fullAt ?? 0, now) + interval;
            const wait = fullAt - now - perMs;
            if (wait > 0)
                return Promise.resolve(Math.ceil(wait));
            buckets.delete(key); // set anew, so that the map stays in the order of use
            buckets.set(key, { fullAt });
            if (buckets.size > mostBuckets)
                forgetOldest(buckets);
            return Promise.resolve(0);
        },
    };
}
function forgetOldest(buckets) {
    const [oldest] = buckets.keys();
    if (oldest !== undefined)
        buckets.delete(oldest);
}
