import { PGlite } from '@electric-sql/pglite';
import type { SyncedFiles } from './synced-files.js';
/** Where the engine's own files lie in a folder. The key, the claims and the marks lie beside it. */
export declare const dataOf: (folder: string) => string;
/**
 * Opens the database in a folder that is locked, made there at first.
 *
 * @param makeFiles Makes its way to the disk.
 * @param said The lines in which PostgreSQL says what is wrong are added here.
 */
export declare function openDatabase(folder: string, makeFiles: (data: string) => SyncedFiles, said: string[]): Promise<{
    database: PGlite;
    files: SyncedFiles;
}>;
