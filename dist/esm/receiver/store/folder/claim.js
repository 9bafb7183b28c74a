import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
export const NEW = '.new';
export const SOCKET = '.socket';
/**
 * Two signs of life. A socket beside the file: as long as its process lives, even one that is stopped, the system
 * lets others connect, from whatever container. And a beat, a number in the file that changes, for those on other
 * machines and for file systems without sockets. Process ids and clocks are no signs: containers have their own, and
 * clocks differ.
 */
export async function makeClaim(file, { beatMs, boot, hasSockets }) {
    const server = hasSockets ? await listen(`${file}${SOCKET}`) : undefined;
    const statement = { process: process.pid, host: hostname(), boot, hasSocket: server !== undefined };
    // Of one length, so that it is overwritten in place: that works on a disk that is full, too.
    const text = (beat) => JSON.stringify({ ...statement, beat: String(beat).padStart(16, '0') });
    await writeFile(`${file}${NEW}`, text(0), { mode: 0o600 });
    await rename(`${file}${NEW}`, file); // seen as a whole or not at all
    let tellLost = () => undefined;
    const lost = new Promise((resolve) => (tellLost = resolve));
    let beats = 0;
    let beating = Promise.resolve();
    const timer = setInterval(() => {
        beating = overwrite(file, text((beats += 1))).then((isThere) => {
            if (!isThere)
                tellLost();
        });
    }, beatMs);
    timer.unref();
    return {
        file,
        lost,
        withdraw: async () => {
            clearInterval(timer);
            await beating;
            await removeClaim(file);
            server?.close();
        },
    };
}
/** The process that a claim is of, if it lives; nothing, when the claim was given back meanwhile or counts for nothing. */
export async function claimant(file, options) {
    const first = await read(file);
    if (first === undefined)
        return undefined;
    const said = parse(first);
    const name = said ? `${said.process} on ${said.host}` : 'unknown';
    const answer = await ask(`${file}${SOCKET}`);
    if (answer === 'connected')
        return name;
    if (answer === 'nobody' && said?.hasSocket && said.boot !== null && said.boot === options.boot)
        return undefined;
    const pauseMs = Math.min(options.beatMs / 4, options.patienceMs);
    for (let waited = 0; waited < options.patienceMs; waited += pauseMs) {
        await setTimeout(pauseMs);
        const now = await read(file);
        if (now === undefined)
            return undefined;
        if (now !== first)
            return name;
    }
    return undefined;
}
export async function removeClaim(file) {
    await rm(file, { force: true });
    await rm(`${file}${SOCKET}`, { force: true });
}
/** Linux's; elsewhere nothing is known. */
export async function bootId() {
    return readFile('/proc/sys/kernel/random/boot_id', 'utf8').then((text) => text.trim(), () => null);
}
async function read(file) {
    return readFile(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
}
/** Nothing when a power cut has emptied it. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** @returns whether the file is still there. What else is wrong may pass. */
async function overwrite(file, text) {
    try {
        await writeFile(file, text, { flag: 'r+' });
        return true;
    }
    catch (error) {
        return error.code !== 'ENOENT';
    }
}
async function listen(path) {
    if (process.platform === 'win32')
        return undefined; // has named pipes only, which lie in no folder
    const server = createServer((socket) => socket.destroy());
    try {
        await throughShortPath(path, async (short) => {
            server.listen({ path: short, exclusive: true }); // in a worker of node:cluster as well
            await once(server, 'listening');
        });
        return server.unref();
    }
    catch {
        return undefined; // a file system without sockets: the beat has to do
    }
}
/** Whether somebody listens; `unclear` when that cannot be told. */
async function ask(path) {
    try {
        return await throughShortPath(path, async (short) => {
            const socket = connect(short);
            await once(socket, 'connect');
            socket.destroy();
            return 'connected';
        });
    }
    catch (error) {
        const { code } = error;
        if (code === 'EAGAIN')
            return 'connected'; // so many ask that they have to queue
        return code === 'ECONNREFUSED' || code === 'ENOENT' ? 'nobody' : 'unclear';
    }
}
/** The address of a socket has 104 to 108 bytes, less than many a path. */
async function throughShortPath(path, use) {
    if (Buffer.byteLength(path) < 100)
        return use(path);
    const folder = await open(dirname(path), 'r');
    try {
        return await use(`/proc/self/fd/${folder.fd}/${basename(path)}`);
    }
    finally {
        await folder.close();
    }
}
