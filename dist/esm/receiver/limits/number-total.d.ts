import type { Limit } from './limiter.js';
/** How many records all clients together may add to one number in a day, or whatever the limit's time is. */
export type NumberTotal = (phone: string, perClient: Limit, now: Date) => Total;
interface Total {
    key: string;
    limit: Limit;
    /** Until the next day, in milliseconds. */
    waitMs: number;
}
/**
 * The total of a number is another one each day, and nobody knows it. Otherwise whoever has several addresses could use
 * it up, see how many records were missing, and so learn that others had sent some: that the number is known. For the
 * same reason it is not refilled within the day, and all are told to wait for the next one: the pace would give it away.
 */
export declare function numberTotals(secret?: Uint8Array): NumberTotal;
export {};
