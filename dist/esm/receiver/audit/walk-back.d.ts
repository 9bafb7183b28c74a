import type { Finding } from './finding.js';
/** A record at the place that its seal gives it. */
export interface Link {
    id: string;
    place: number;
    digest: string;
    previous: string | null;
    isAttributed: boolean;
    isErasure: boolean;
}
/** Places where a record is missing. */
export interface Gap {
    from: number;
    to: number;
    /** Of the record missing at `to`, as the seal of the record after it names it. */
    digest: string | null;
    /** Id of the record after the gap. */
    before: string;
}
export type Places = ReadonlyMap<number, readonly Link[]>;
/**
 * Goes from the last record back to the first: each seal names the digest of the record before it, so that of several
 * that claim a place the right one is known.
 *
 * @param options.settled Up to this place all is well, and only the last of it is held; 0 for none.
 */
export declare function walkBack(subject: string, places: Places, { settled, isPart }: {
    settled: number;
    isPart: boolean;
}): {
    findings: Finding[];
    gaps: Gap[];
};
