import type { Limiter } from './limiter.js';

/** Enough for the clients of a busy minute; what is dropped first was used the longest time ago. */
const MOST_BUCKETS = 200_000;

/** A limiter for one process: a token bucket per key, told by when it is full again, in milliseconds since the epoch. */
export function memoryLimiter(mostBuckets = MOST_BUCKETS): Limiter {
  // Two generations, and not one map in the order of use: keys taken out of a map leave gaps, which whoever looks for
  // the oldest key steps over each time.
  const mostRecent = mostBuckets / 2;
  let recent = new Map<string, number>();
  let before = new Map<string, number>();
  return {
    take: (key, { count, perMs }, date) => {
      const now = date.getTime();
      const interval = perMs / count;
      const fullAt = Math.max(recent.get(key) ?? before.get(key) ?? 0, now) + interval;
      const wait = fullAt - now - perMs;
      if (wait > 0) return Promise.resolve(Math.ceil(wait));
      if (recent.size >= mostRecent && !recent.has(key))
        [before, recent] = [recent, new Map<string, number>()];
      recent.set(key, fullAt);
      return Promise.resolve(0);
    },
  };
}
