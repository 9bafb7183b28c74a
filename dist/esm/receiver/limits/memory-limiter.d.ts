import type { Limiter } from './limiter.js';
/** A limiter for one process: a token bucket per key, nothing kept of keys that are full again. */
export declare function memoryLimiter(mostBuckets?: number): Limiter;
