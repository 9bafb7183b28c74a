import type { CheckedRecord } from './check-record.js';
import type { Finding } from './finding.js';
/**
 * One subject's records, taken in any order, and put in the order that their seals tell. That something is missing at
 * the end cannot be seen from a chain; see `Checkpoint`.
 *
 * A class, and its maps made when they are needed: there are as many as subjects, and nearly all stay in order.
 */
export declare class Chain {
    #private;
    add(record: CheckedRecord): void;
    /**
     * What is wrong with the chain as a whole.
     *
     * @param isPart Whether earlier records may lie outside of what was checked.
     */
    end(subject: string, isPart: boolean): Finding[];
}
