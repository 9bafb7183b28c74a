/** Two processes that write one PGlite folder destroy it. */
export declare class FolderInUse extends Error {
    readonly name = "FolderInUse";
    readonly code = "folder-in-use";
    constructor(folder: string, pid: number);
}
/**
 * Takes a folder that exists, by files beside it that name this process. Those of a process that is gone, killed or
 * not, count for nothing. Processes that do not see each other, such as in two containers, are not told apart.
 *
 * Each process has a file of its own: one for all would have to be removed when its maker was killed, and of two who
 * do so at once, the slower would remove what the faster has just made.
 *
 * @returns gives the folder back.
 * @throws {FolderInUse}
 */
export declare function lockFolder(folder: string): Promise<() => Promise<void>>;
