import type { PresentedRecord } from '../rules/presented-record.js';
/** What is wrong with what a record holds, one sentence each. */
export declare function contentProblems(record: PresentedRecord): string[];
