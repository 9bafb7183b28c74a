/** Counts how often something was done, and says when it is enough. Several receivers may share one. */
export interface Limiter {
    /**
     * Counts one more under this key, unless that would be too many.
     *
     * @returns milliseconds to wait before the next try; 0 when this one may pass.
     */
    take(key: string, limit: Limit, now: Date): Promise<number>;
    /** The same without counting: what `take` would return now. */
    wait(key: string, limit: Limit, now: Date): Promise<number>;
}
/** At most `count` at once, refilled evenly over `perMs` milliseconds. */
export interface Limit {
    count: number;
    perMs: number;
}
