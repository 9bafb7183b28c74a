import { setImmediate as pause } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { lockFolder } from './folder-lock.js';
import { openDatabase } from './folder/database.js';
import { freeBytes } from './folder/disk.js';
import { erasureMark } from './folder/erasure-mark.js';
import { DatabaseBroken, DatabaseStopped, isDamage, OutOfRoom, stopping } from './folder/failures.js';
import { makeFolder } from './folder/make-folder.js';
import { SyncedFiles } from './folder/synced-files.js';
/** Room for the log until the next checkpoint, and for the tables meanwhile. */
const LEAST_FREE_BYTES = 16 * 1024 ** 2;
/** So many files of the log, then a checkpoint: alone in its process, PostgreSQL makes none until it is closed. */
const LOG_FILES = 4;
/** Erasures of a minute are cleaned up after together, and it takes at most a twentieth of the time. */
const CLEAN_AFTER_MS = 60_000;
const REST = 20;
/**
 * PostgreSQL inside this process, kept in a folder; without one, in memory and gone with the process. What it has
 * answered is on the disk.
 *
 * @throws {FolderInUse} when another process has the folder open.
 * @throws {DatabaseStopped} when it cannot be opened, as where the disk is full.
 * @throws {DatabaseBroken}
 */
export async function pgliteEngine(folder, options = {}) {
    if (folder === undefined)
        return memoryEngine(await PGlite.create('memory://'));
    await makeFolder(folder);
    const lock = await lockFolder(folder);
    try {
        return await folderEngine(folder, lock, options);
    }
    catch (error) {
        await lock.release();
        throw error;
    }
}
function memoryEngine(database) {
    return {
        ...sqlOver(database),
        transaction: (work) => database.transaction((transaction) => work(sqlOver(transaction))),
        close: () => database.close(),
    };
}
async function folderEngine(folder, lock, { files: makeFiles = (data) => new SyncedFiles(data), free = freeBytes, cleanAfterMs = CLEAN_AFTER_MS, }) {
    const said = [];
    const turns = takingTurns(folder);
    const { database, files } = await openDatabase(folder, makeFiles, said);
    files.onFailure = (cause) => turns.stop(() => stopping(folder, cause, said.at(-1) ?? ''));
    void lock.lost.then(() => turns.stop(() => new DatabaseStopped(`The database folder ${folder} has been taken by another process, or its lock removed.`)));
    /** In a turn of its own, so that nobody's answer waits for it. */
    const checkpointIfDue = () => {
        if (files.logFiles < LOG_FILES)
            return;
        files.logFiles = 0;
        turns.take(() => database.exec('checkpoint')).catch(() => undefined); // the next one makes up for it
    };
    const erasures = await followErasures(folder, cleanAfterMs, () => turns.take(() => clean(database, () => free(folder))));
    return {
        query: (statement, parameters) => turns.take(() => sqlOver(database).query(statement, parameters)).finally(checkpointIfDue),
        transaction: (work) => turns
            .take(() => database.transaction((transaction) => work(sqlOver(transaction, turns.check))))
            .finally(checkpointIfDue),
        pause: () => pause(),
        requireRoom: roomIn(folder, free),
        erasing: erasures.during,
        stopped: turns.stopped,
        close: async () => {
            await erasures.finish().catch(() => undefined); // the mark stays: the next start makes up for it
            if (!turns.hasStopped())
                await turns.take(() => database.close());
            await lock.release();
        },
    };
}
/** One after the other, so that nobody enters an engine that has failed: it would never let go of the thread. */
function takingTurns(folder) {
    let last = Promise.resolve();
    let failure;
    let tell = () => undefined;
    const stopped = new Promise((resolve) => (tell = resolve));
    const check = () => {
        if (failure)
            throw failure;
    };
    return {
        stopped,
        check,
        hasStopped: () => failure !== undefined,
        stop: (why) => {
            if (failure)
                return;
            failure = why();
            // The reason comes before what PostgreSQL says of it.
            setImmediate(() => tell((failure = why())));
        },
        take: (work) => {
            const turn = last.then(async () => {
                check();
                try {
                    return await work();
                }
                catch (error) {
                    check();
                    throw isDamage(error) ? new DatabaseBroken(folder, error.message, error) : error;
                }
            });
            last = turn.catch(() => undefined);
            return turn;
        },
    };
}
function roomIn(folder, free) {
    let had = true;
    return () => {
        const news = had;
        had = free(folder) >= LEAST_FREE_BYTES;
        if (!had)
            throw new OutOfRoom(folder, news);
    };
}
/**
 * Sees to it that what was erased is cleaned up after, also when the process ends before that.
 *
 * @param cleanUp Answers whether it could.
 */
async function followErasures(folder, afterMs, cleanUp) {
    const mark = erasureMark(folder);
    let begun = 0;
    let done = 0;
    const cleaning = cleaningUp(afterMs, async () => {
        const before = begun;
        const isCalm = begun === done;
        // What is erased meanwhile has its own cleaning to come.
        if ((await cleanUp()) && isCalm && begun === before)
            await mark.clear();
    });
    if (await mark.isSet())
        cleaning.due();
    return {
        finish: cleaning.finish,
        during: async (work) => {
            begun += 1;
            try {
                await mark.set();
                return await work();
            }
            finally {
                done += 1;
                cleaning.due();
            }
        },
    };
}
/** Cleans up some time after it was due, however often that is said; and at the end. */
function cleaningUp(afterMs, clean) {
    let timer;
    let lastMs = 0;
    const run = async () => {
        clearTimeout(timer);
        timer = undefined;
        const start = performance.now();
        await clean();
        lastMs = performance.now() - start;
    };
    return {
        due: () => {
            timer ??= setTimeout(() => void run().catch(() => undefined), Math.max(afterMs, lastMs * REST)).unref();
        },
        finish: async () => {
            if (timer)
                await run();
        },
    };
}
/**
 * Writes tables and indexes anew, without what was erased, and begins a new log: a plain vacuum leaves the bytes in
 * the gaps of their pages.
 *
 * @returns false when there is no room for it.
 */
async function clean(database, free) {
    const { rows } = await database.query(`select quote_ident(tablename) as name, pg_total_relation_size(quote_ident(tablename)::regclass) as bytes
     from pg_tables where schemaname = 'public'`);
    const largest = Math.max(...rows.map(({ bytes }) => Number(bytes)));
    if (free() < largest + LEAST_FREE_BYTES)
        return false;
    for (const { name } of rows)
        await database.exec(`vacuum (full) ${name}`);
    await database.exec('checkpoint'); // the tables' old files go
    await database.exec('select pg_switch_wal()');
    await database.exec('checkpoint'); // the log's old files go
    return true;
}
function sqlOver(database, check = () => undefined) {
    return {
        query: async (statement, parameters = []) => {
            check();
            return (await database.query(statement, [...parameters])).rows;
        },
    };
}
