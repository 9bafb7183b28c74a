import type { Sql } from './engine.js';
import type { ConsentRecord } from './records.js';
/** `false` for an error that tells of another record in the way; throws all others. */
export declare function falseIfInTheWay(error: unknown): false;
/** Adds one record. Inside a transaction, another record in the way is thrown as an error by some engines. */
export declare function appendOne(sql: Sql, record: ConsentRecord): Promise<boolean>;
/** Adds each record that nothing is in the way of, all in one statement: one wait for the disk serves them all. */
export declare function appendAll(sql: Sql, records: readonly ConsentRecord[]): Promise<boolean[]>;
