/** The folder's database must not be used any more by this process; the message says why and what to do. */
export declare class DatabaseStopped extends Error {
    readonly name = "DatabaseStopped";
    readonly code = "database-stopped";
}
/** What lies in the folder cannot be read as a database. */
export declare class DatabaseBroken extends Error {
    readonly name = "DatabaseBroken";
    readonly code = "database-broken";
    constructor(folder: string, why: string, cause: unknown);
}
/** There is so little room that nothing more is written; what is held can still be read. */
export declare class OutOfRoom extends Error {
    /** Whether there was room the last time. */
    readonly isNews: boolean;
    readonly name = "OutOfRoom";
    readonly code = "out-of-room";
    constructor(folder: string, 
    /** Whether there was room the last time. */
    isNews: boolean);
}
/** Why a folder could not be opened, for whoever runs the receiver. */
export declare function openingFailure(folder: string, cause: unknown, said: string): Error;
/** Why a database that was open cannot be used any more. */
export declare function stopping(folder: string, cause: unknown, said: string): DatabaseStopped;
export declare function isDamage(error: unknown): boolean;
