import { type Assurance } from './assurance.js';
import type { Entry } from './entry.js';
/** What has become of a record by what is held about it. */
export interface RecordState {
    /** Its own, or more, where a surer place has vouched for it. */
    assurance: Assurance;
    /** When it was confirmed from the phone; UTC. */
    confirmedAt: string | null;
    /** Since when it decides nothing, as it was false; UTC. */
    annulledAt: string | null;
}
/** The same of all records that anything is held about, by their ids. */
export type Remarks = ReadonlyMap<string, RecordState>;
export declare function remarksIn(entries: readonly Entry[]): Remarks;
export declare function stateIn({ id, assurance }: Pick<Entry, 'id' | 'assurance'>, remarks: Remarks): RecordState;
/** @param entries All of the person's. */
export declare function stateOf(id: string, entries: readonly Entry[]): RecordState;
