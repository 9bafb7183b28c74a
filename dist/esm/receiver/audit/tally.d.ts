import type { DayTally } from './checkpoint.js';
/** Counts records by the UTC day they arrived on, and digests their seals. */
export interface Tally {
    /** In the order of an export: by `receivedAt` and `id`. */
    add(record: {
        receivedAt: string;
        seal: string;
    }): void;
    end(): DayTally[];
}
export declare function makeTally(): Tally;
