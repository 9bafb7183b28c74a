import type { Limiter } from './limiter.js';
/** A limiter for one process: a token bucket per key, told by when it is full again, in milliseconds since the epoch. */
export declare function memoryLimiter(mostBuckets?: number): Limiter;
