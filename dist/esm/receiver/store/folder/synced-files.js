import { fdatasyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';
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
    constructor() {
        super(...arguments);
        /** How many files of the log (`pg_wal`) have been begun. */
        this.logFiles = 0;
        /** Told of each failure. */
        this.onFailure = () => undefined;
    }
    async init(...[pglite, options]) {
        const { emscriptenOpts } = await super.init(pglite, options);
        const prepare = (engine) => this.prepare(engine);
        return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), prepare] } };
    }
    /** Fits the engine's file system, before it opens the first file. */
    prepare(engine) {
        const { NODEFS } = engine;
        const attempt = NODEFS.tryFSOperation.bind(NODEFS);
        NODEFS.tryFSOperation = (operation) => attempt(() => {
            try {
                return operation();
            }
            catch (error) {
                if (FATAL.includes(String(error.code)))
                    this.#fail(error);
                throw error;
            }
        });
        NODEFS.stream_ops.fsync = ({ nfd, node }) => NODEFS.tryFSOperation(() => {
            if (isSyncable(node))
                fdatasyncSync(nfd);
            return 0;
        });
        const rename = NODEFS.node_ops.rename.bind(NODEFS.node_ops);
        NODEFS.node_ops.rename = (node, folder, name) => {
            rename(node, folder, name);
            if (folder.name === 'pg_wal')
                this.logFiles += 1;
        };
        // PGlite asks an engine that has aborted again and again, without end and without letting go of the thread.
        engine.onAbort = () => {
            engine.stackRestore = () => {
                throw new Error('The database engine has aborted.');
            };
            this.#fail(new Error('The database engine has aborted.'));
        };
    }
    #fail(cause) {
        this.failure ??= cause;
        this.onFailure(this.failure);
    }
}
/** Windows has no fsync for directories. */
function isSyncable({ mode }) {
    return process.platform !== 'win32' || (mode & FILE_KIND) !== DIRECTORY;
}
