/** Runs one statement, with parameters as `$1`, `$2` …, and answers its rows. `timestamptz` comes as `Date`. */
export interface Sql {
    query<Row>(statement: string, parameters?: readonly unknown[]): Promise<Row[]>;
}
/** A database that speaks PostgreSQL's SQL. */
export interface SqlEngine extends Sql {
    /** Runs `work` in one transaction: committed when it resolves, rolled back when it rejects. */
    transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
    /** Finishes what is running and lets go of the database. */
    close(): Promise<void>;
    /** Awaited before a batch of work by one that holds up the thread: what is ready meanwhile goes along. */
    pause?(): Promise<unknown>;
    /** Throws `OutOfRoom` when nothing new should be written, before the disk is full. */
    requireRoom?(): void;
    /** Does the work of an erasure, whose traces must go from the files as well. */
    erasing?<Result>(work: () => Promise<Result>): Promise<Result>;
    /** Resolves with the reason when the database cannot be used any more by this process. */
    stopped?: Promise<Error>;
}
/** Does the work of an erasure, in whatever way the engine needs. */
export declare function erasing<Result>(engine: SqlEngine, work: () => Promise<Result>): Promise<Result>;
