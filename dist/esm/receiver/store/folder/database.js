import { access, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { closeToOthers, syncDirectory, syncFolder } from './disk.js';
import { openingFailure } from './failures.js';
/** Where the engine's own files lie in a folder. The key, the claims and the marks lie beside it. */
export const dataOf = (folder) => join(folder, 'pglite');
const UNFINISHED = 'pglite.unfinished';
/** Settings of PostgreSQL, over PGlite's own. */
const SETTINGS = [
    'wal_sync_method=fsync', // fdatasync does nothing in Emscripten, whatever its file system
    'wal_level=minimal', // nobody follows it, and tables that are written anew need not go through the log
    'max_wal_senders=0',
    'wal_recycle=off', // or what was erased goes on in the log's next files
    'min_wal_size=8MB',
    'max_wal_size=32MB',
    'shared_buffers=32MB', // less than the default, as the system keeps the files in memory anyway
];
/** Files of the log have 4 MB: an erasure begins a new one. */
const NEW_DATABASE = ['--wal-segsize=4'];
/**
 * Opens the database in a folder that is locked, made there at first.
 *
 * @param makeFiles Makes its way to the disk.
 * @param said The lines in which PostgreSQL says what is wrong are added here.
 */
export async function openDatabase(folder, makeFiles, said) {
    let files;
    try {
        const isNew = await beginNew(folder); // before the files: NodeFS makes the folder when it is made itself
        files = makeFiles(dataOf(folder));
        const database = await PGlite.create(optionsWith(files, said));
        await closeToOthers(dataOf(folder));
        if (isNew)
            await finishNew(folder);
        return { database, files };
    }
    catch (error) {
        throw openingFailure(folder, files?.failure ?? error, said.at(-1) ?? '');
    }
}
function optionsWith(files, said) {
    return {
        fs: files,
        startParams: [
            ...PGlite.defaultStartParams.filter((word) => word !== '-F'), // turns fsync off
            ...SETTINGS.flatMap((setting) => ['-c', setting]),
        ],
        initDbStartParams: NEW_DATABASE,
        onStderr: (line) => {
            if (/\b(FATAL|PANIC):/.test(line))
                said.push(line.replace(/^.*?(FATAL|PANIC):\s*/, ''));
            return false;
        },
    };
}
/** What was begun and not finished, as the process or the power went, is made anew: nothing was written to it. */
async function beginNew(folder) {
    const mark = join(folder, UNFINISHED);
    const data = dataOf(folder);
    if (await isThere(mark))
        await rm(data, { recursive: true, force: true });
    else if (await isThere(data))
        return false;
    await (await open(mark, 'w', 0o600)).close();
    await syncDirectory(folder);
    await mkdir(data, { mode: 0o700 });
    return true;
}
async function finishNew(folder) {
    await syncFolder(dataOf(folder));
    await syncDirectory(folder);
    await rm(join(folder, UNFINISHED));
    await syncDirectory(folder); // a mark that came back would take the records with it
}
async function isThere(path) {
    return access(path).then(() => true, () => false);
}
