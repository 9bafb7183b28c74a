import type { JurisdictionId } from './jurisdictions.js';
/** Where the texts and fields of a jurisdiction come from. Not in the files for shoppers. */
export interface Sources {
    /** When they were last held against the law, as a date (ISO 8601). No lawyer has: see the README. */
    readonly reviewed: string;
    readonly texts: readonly string[];
    /** What follows from them, one sentence each. */
    readonly reasons: readonly string[];
}
export declare const sources: Readonly<Record<JurisdictionId, Sources>>;
