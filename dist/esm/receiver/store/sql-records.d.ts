import { type SqlEngine } from './engine.js';
import type { Records } from './records.js';
/** @param atOnce Most subjects in one statement of the write path; see `SqlStoreOptions`. */
export declare function sqlRecords(engine: SqlEngine, atOnce: number): Records;
