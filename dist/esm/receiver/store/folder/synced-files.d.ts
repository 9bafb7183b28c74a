import { NodeFS } from '@electric-sql/pglite/nodefs';
type Initializing = Parameters<NodeFS['init']>;
/** What is used of Emscripten's NODEFS, by which PGlite reaches the disk. */
export interface NodeFiles {
    /** Every call to the disk goes through it; turns what Node throws into an error number. */
    tryFSOperation<Result>(operation: () => Result): Result;
    stream_ops: {
        /** Missing: `fsync` of a file then succeeds and does nothing. */
        fsync?(stream: OpenFile): number;
        write(stream: OpenFile, bytes: Uint8Array, from: number, length: number, position: number): number;
        open(stream: OpenFile): void;
        setattr(stream: OpenFile, attributes: {
            size?: number;
        }): void;
    };
    node_ops: {
        mknod(parent: FileNode, name: string, mode: number, device: number): FileNode;
        rename(node: FileNode, folder: FileNode, name: string): void;
        unlink(folder: FileNode, name: string): void;
        setattr(node: FileNode, attributes: {
            size?: number;
        }): void;
    };
    realPath(node: FileNode): string;
}
export interface OpenFile {
    nfd: number;
    node: FileNode;
}
export interface FileNode {
    name: string;
    mode: number;
}
interface Engine {
    NODEFS: NodeFiles;
    stackRestore(pointer: number): void;
    onAbort?: () => void;
}
/**
 * The files of a database, on a disk that is waited for where PostgreSQL asks: at each commit for its log, at each
 * checkpoint for the tables and then for `pg_control`. PGlite's own NodeFS never waits, and runs PostgreSQL with
 * `fsync = off` (https://github.com/electric-sql/pglite/issues/1107).
 */
export declare class SyncedFiles extends NodeFS {
    #private;
    /** How many files of the log (`pg_wal`) have been begun. */
    logFiles: number;
    /** What the disk failed with, or why the engine gave up. After that it must not be asked again. */
    failure: unknown;
    /** Told of each failure. */
    onFailure: (cause: unknown) => void;
    init(...[pglite, options]: Initializing): ReturnType<NodeFS['init']>;
    /** Fits the engine's file system, before it opens the first file. */
    protected prepare(engine: Engine): void;
}
export {};
