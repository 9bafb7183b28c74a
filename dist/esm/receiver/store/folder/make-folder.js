import { chmod, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isLockName } from '../folder-lock.js';
import { syncDirectory } from './disk.js';
import { DatabaseStopped } from './failures.js';
/** Makes a folder, readable by its owner only, unless it is there; then it is closed to others if nothing else is in it. */
export async function makeFolder(folder) {
    try {
        await mkdir(folder, { mode: 0o700 });
        await syncDirectory(dirname(folder));
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT') {
            throw new DatabaseStopped(`${dirname(folder)} is not there, which the database folder ${folder} is to be made in. Check the address, or make it.`);
        }
        if (code !== 'EEXIST')
            throw new DatabaseStopped(`The database folder ${folder} cannot be made: ${message}.`);
        await tighten(folder);
    }
}
async function tighten(folder) {
    if (!(await stat(folder)).isDirectory())
        throw new DatabaseStopped(`The database folder ${folder} is a file.`);
    const names = await readdir(folder);
    if (names.includes('PG_VERSION')) {
        throw new DatabaseStopped(`${folder} is the inner part of a database folder. Name the folder that it lies in.`);
    }
    const isOurs = (name) => name.startsWith('pglite') || name.startsWith('signing-key.json') || isLockName(name);
    if (!names.every(isOurs))
        return;
    await chmod(folder, 0o700).catch((error) => {
        if (error.code !== 'EPERM')
            throw error; // another's folder that one may write in
    });
}
