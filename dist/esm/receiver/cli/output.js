import { randomUUID } from 'node:crypto';
import { chown, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
/**
 * Writes a file whole or not at all: under its name stands what stood there before, or all of the new.
 *
 * @param mode Who may read it, such as 0o600.
 */
export async function replaceFile(name, parts, mode = 0o666) {
    const file = await realpath(name).catch(() => name); // a link goes on pointing where it did
    const before = await stat(file).catch(() => undefined);
    const draft = `${file}.${randomUUID()}.partial`;
    const handle = await open(draft, 'wx', mode);
    try {
        // A key that root changes must stay readable to the user who runs the receiver.
        if (before && before.uid !== process.getuid?.())
            await chown(draft, before.uid, before.gid);
        for await (const part of parts)
            await handle.appendFile(part);
        await handle.sync();
        await handle.close();
        await rename(draft, file);
    }
    catch (error) {
        await handle.close().catch(() => undefined); // closed already
        await rm(draft, { force: true });
        throw error;
    }
}
/** Whoever read stdout has stopped reading: nothing more is wanted. */
export class ReaderGone extends Error {
}
/** Writes to stdout no faster than it is read. */
export async function writeOut(parts) {
    try {
        await pipeline(parts, process.stdout, { end: false });
    }
    catch (error) {
        const { code } = error;
        throw code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE'
            ? new ReaderGone('', { cause: error })
            : error;
    }
}
/** To a file where one is named, else to stdout. */
export async function output(file, parts) {
    await (file === undefined ? writeOut(parts) : replaceFile(file, parts));
}
