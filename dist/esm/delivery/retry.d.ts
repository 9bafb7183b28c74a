import type { Delivery } from './ports.js';
/** Whether a status counts as delivered, as refused for good, or as worth another try. */
export declare function judge(status: number): Delivery['outcome'];
/** The pause a `Retry-After` header asks for, given in seconds or as a date; at most a day. */
export declare function retryAfterMs(header: string | null, now: number): number;
/** Our own pause after so many tries: 2 to 4 s after the first, doubling up to 15 min. `random` is in [0, 1). */
export declare function pauseMs(tries: number, random: number): number;
/** How long until then. Longer than a day means that the clock was set back since: nobody asked for so long. */
export declare function waitMs(until: number, now: number): number;
