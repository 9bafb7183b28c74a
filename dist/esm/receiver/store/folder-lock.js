import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
/** Two processes that write one PGlite folder destroy it. */
export class FolderInUse extends Error {
    constructor(folder, pid) {
        super(`The database folder ${folder} is in use by process ${pid}. One process at a time can open it: ` +
            'stop that one, or use a postgres:// address, which many can share.');
        this.name = 'FolderInUse';
        this.code = 'folder-in-use';
    }
}
/**
 * Takes a folder that exists, by files beside it that name this process. Those of a process that is gone, killed or
 * not, count for nothing. Processes that do not see each other, such as in two containers, are not told apart.
 *
 * Each process has a file of its own: one for all would have to be removed when its maker was killed, and of two who
 * do so at once, the slower would remove what the faster has just made.
 *
 * @returns gives the folder back.
 * @throws {FolderInUse}
 */
export async function lockFolder(folder) {
    const path = `${await realpath(folder)}.lock`;
    const own = `${path}-${randomUUID()}`;
    const release = () => removeClaim(own);
    await writeFile(`${own}${NEW}`, JSON.stringify({ pid: process.pid, started: await startOf(process.pid) }));
    await rename(`${own}${NEW}`, own); // seen as a whole or not at all
    try {
        await win(own, path, folder);
        await link(own, `${own}${HELD}`);
    }
    catch (error) {
        await release();
        throw error;
    }
    return release;
}
const NEW = '.new';
/** Marks the claim that has won. */
const HELD = '.held';
/**
 * Whoever claims looks for others only afterwards, so of two at least one sees the other. Then who holds the folder
 * keeps it, and of two who claim, the name that comes later gives way.
 */
async function win(own, path, folder) {
    for (;;) {
        const others = (await claims(path)).filter(({ file }) => file !== own);
        const first = others.find(({ file, held }) => held || file < own);
        if (first)
            throw new FolderInUse(folder, first.pid);
        if (others.length === 0)
            return;
        await setTimeout(5); // they give way, unless they had won before they could see this one
    }
}
/** The claims of running processes; what others left is removed. */
async function claims(path) {
    const names = await readdir(dirname(path));
    const files = names
        .filter((name) => name.startsWith(`${basename(path)}-`) && !name.endsWith(NEW) && !name.endsWith(HELD))
        .map((name) => join(dirname(path), name));
    const found = files.map(async (file) => {
        const claimant = await claimantIn(file);
        if (!claimant) {
            await removeClaim(file);
            return [];
        }
        return [{ file, pid: claimant, held: names.includes(`${basename(file)}${HELD}`) }];
    });
    return (await Promise.all(found)).flat();
}
/** Nobody, when the claim was given back meanwhile, emptied by a power cut, or its process is gone. */
async function claimantIn(file) {
    try {
        const { pid, started } = JSON.parse(await readFile(file, 'utf8'));
        return isRunning(pid) && started === (await startOf(pid)) ? pid : undefined;
    }
    catch (error) {
        const { code } = error;
        if (error instanceof SyntaxError || code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function isRunning(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code !== 'ESRCH'; // it runs, as another user's
    }
}
/** The claim before its mark: a mark alone says nothing. */
async function removeClaim(file) {
    await rm(file, { force: true });
    await rm(`${file}${HELD}`, { force: true });
}
/**
 * Tells a process from a later one that was given the same id. On Linux: which start of the machine, and when after it
 * (proc(5), stat, field 22). `null` where the system does not say.
 */
async function startOf(pid) {
    try {
        const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
        const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
        // The name of the program, in parentheses, may hold spaces.
        return `${boot.trim()} ${stat.slice(stat.lastIndexOf(')')).split(' ')[20]}`;
    }
    catch {
        return null;
    }
}
