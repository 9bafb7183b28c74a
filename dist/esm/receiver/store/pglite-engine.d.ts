import type { SqlEngine } from './engine.js';
import { SyncedFiles } from './folder/synced-files.js';
export interface FolderOptions {
    /** How the database reaches the disk. */
    files?: (data: string) => SyncedFiles;
    /** How many bytes are free. */
    free?: (folder: string) => number;
    /** How long the traces of an erasure may stay in the files, at least as far as the last cleaning took no longer. */
    cleanAfterMs?: number;
}
/**
 * PostgreSQL inside this process, kept in a folder; without one, in memory and gone with the process. What it has
 * answered is on the disk.
 *
 * @throws {FolderInUse} when another process has the folder open.
 * @throws {DatabaseStopped} when it cannot be opened, as where the disk is full.
 * @throws {DatabaseBroken}
 */
export declare function pgliteEngine(folder?: string, options?: FolderOptions): Promise<SqlEngine>;
