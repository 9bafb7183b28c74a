import { statfsSync } from 'node:fs';
import { chmod, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
/** Waits until the names in a directory are on the disk: a file made in it may else be gone after a power cut. */
export async function syncDirectory(path) {
    if (process.platform === 'win32')
        return; // has no such thing
    await syncFile(path);
}
async function syncFile(path) {
    const handle = await open(path, 'r+').catch(() => open(path, 'r')); // directories cannot be opened for writing
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Waits until all that a folder holds is on the disk. */
export async function syncFolder(folder) {
    for (const { path, isFolder } of await entriesOf(folder))
        await (isFolder ? syncFolder(path) : syncFile(path));
    await syncDirectory(folder);
}
/** Makes a folder and all that it holds readable by its owner only. */
export async function closeToOthers(folder) {
    await chmod(folder, 0o700); // first: from here on nobody else comes in
    for (const { path, isFolder } of await entriesOf(folder)) {
        await (isFolder ? closeToOthers(path) : chmod(path, 0o600));
    }
}
async function entriesOf(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isDirectory() || entry.isFile())
        .map((entry) => ({ path: join(folder, entry.name), isFolder: entry.isDirectory() }));
}
/** How many bytes a process without privileges can still write where this folder is. */
export function freeBytes(folder) {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
}
