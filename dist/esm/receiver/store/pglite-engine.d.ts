import type { SqlEngine } from './engine.js';
/**
 * PostgreSQL inside this process, kept in a folder; without one, in memory and gone with the process.
 *
 * @throws {FolderInUse} when another process has the folder open.
 */
export declare function pgliteEngine(folder?: string): Promise<SqlEngine>;
