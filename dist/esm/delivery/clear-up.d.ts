import type { OutboxEntry } from './ports.js';
/** Browser storage, and how the keys begin of what was set aside and of the receipts. */
export interface Kept {
    storage: Storage;
    refused: string;
    receipt: string;
}
export declare const ABANDONED = "A proof could not be delivered for 30 days; it was removed from this browser.";
/** Removes what was set aside, or answered, too long ago. */
export declare function sweep({ storage, refused, receipt }: Kept): void;
/**
 * Those that nobody has taken for too long, after one more try. Longer than a year means that the clock was wrong when
 * they were kept, or is now: nothing is thrown away for that, and they begin anew.
 */
export declare function overdue(entries: readonly OutboxEntry[], put: (entry: OutboxEntry) => void): OutboxEntry[];
/** Removes what is kept for these destinations, but for what is still to be sent. */
export declare function forget({ storage, refused, receipt }: Kept, destinations: readonly string[]): void;
