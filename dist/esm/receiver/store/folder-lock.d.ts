import { type ClaimOptions } from './folder/claim.js';
/** Two processes that write one PGlite folder destroy it. */
export declare class FolderInUse extends Error {
    readonly name = "FolderInUse";
    readonly code = "folder-in-use";
    constructor(folder: string, holder: string);
}
export interface FolderLock {
    release(): Promise<void>;
    /** Resolves when somebody has taken the folder all the same. Nothing must be written to it from then on. */
    lost: Promise<void>;
}
/**
 * Takes a folder that exists, by files in it; see `makeClaim` for how the living are told from the dead, across
 * containers and machines.
 *
 * Each process has a file of its own: one for all would have to be removed when its maker was killed, and of two who
 * do so at once, the slower would remove what the faster has just made.
 *
 * @throws {FolderInUse}
 */
export declare function lockFolder(folder: string, options?: Partial<ClaimOptions>): Promise<FolderLock>;
/** Whether a name in a folder is of these files. */
export declare function isLockName(name: string): boolean;
