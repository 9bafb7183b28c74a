import { fdatasyncSync } from 'node:fs';
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
    setattr(stream: OpenFile, attributes: { size?: number }): void;
  };
  node_ops: {
    mknod(parent: FileNode, name: string, mode: number, device: number): FileNode;
    rename(node: FileNode, folder: FileNode, name: string): void;
    unlink(folder: FileNode, name: string): void;
    setattr(node: FileNode, attributes: { size?: number }): void;
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

/** After these the database in memory is ahead of what the disk will ever hold. */
const FATAL = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'];

const FILE_KIND = 0o170000;
const DIRECTORY = 0o040000;

/**
 * The files of a database, on a disk that is waited for where PostgreSQL asks: at each commit for its log, at each
 * checkpoint for the tables and then for `pg_control`. PGlite's own NodeFS never waits, and runs PostgreSQL with
 * `fsync = off` (https://github.com/electric-sql/pglite/issues/1107).
 */
export class SyncedFiles extends NodeFS {
  /** How many files of the log (`pg_wal`) have been begun. */
  logFiles = 0;
  /** What the disk failed with, or why the engine gave up. After that it must not be asked again. */
  failure: unknown;
  /** Told of each failure. */
  onFailure: (cause: unknown) => void = () => undefined;

  override async init(...[pglite, options]: Initializing): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const prepare = (engine: unknown) => this.prepare(engine as Engine);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), prepare] } };
  }

  /** Fits the engine's file system, before it opens the first file. */
  protected prepare(engine: Engine): void {
    const { NODEFS } = engine;
    const attempt = NODEFS.tryFSOperation.bind(NODEFS);
    NODEFS.tryFSOperation = (operation) =>
      attempt(() => {
        try {
          return operation();
        } catch (error) {
          if (FATAL.includes(String((error as NodeJS.ErrnoException).code))) this.#fail(error);
          throw error;
        }
      });
    NODEFS.stream_ops.fsync = ({ nfd, node }) =>
      NODEFS.tryFSOperation(() => {
        if (isSyncable(node)) fdatasyncSync(nfd);
        return 0;
      });
    const rename = NODEFS.node_ops.rename.bind(NODEFS.node_ops);
    NODEFS.node_ops.rename = (node, folder, name) => {
      rename(node, folder, name);
      if (folder.name === 'pg_wal') this.logFiles += 1;
    };
    // PGlite asks an engine that has aborted again and again, without end and without letting go of the thread.
    engine.onAbort = () => {
      engine.stackRestore = () => {
        throw new Error('The database engine has aborted.');
      };
      this.#fail(new Error('The database engine has aborted.'));
    };
  }

  #fail(cause: unknown): void {
    this.failure ??= cause;
    this.onFailure(this.failure);
  }
}

/** Windows has no fsync for directories. */
function isSyncable({ mode }: FileNode): boolean {
  return process.platform !== 'win32' || (mode & FILE_KIND) !== DIRECTORY;
}
