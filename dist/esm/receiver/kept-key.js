import { randomUUID } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createSigningKey } from './rules/signing-key.js';
import { syncDirectory } from './store/folder/disk.js';
import { makeFolder } from './store/folder/make-folder.js';
/**
 * The private key that is kept in a folder, made there at first: readable by its owner only. After a rotation the file
 * holds a set of keys.
 */
export async function keptKey(folder, say) {
    await makeFolder(folder);
    const file = join(folder, 'signing-key.json');
    const held = await readKey(file);
    if (held)
        return held;
    if (await putKey(folder, file)) {
        say(`Made a key to sign receipts with, in ${file}. Back it up; OPT_IN_SIGNING_KEY sets another.`);
    }
    return (await readKey(file));
}
/** What a key file holds; nothing when there is none. The content is checked when it is imported. */
export async function readKey(file) {
    try {
        return JSON.parse(await readFile(file, 'utf8'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        if (!(error instanceof SyntaxError))
            throw error;
        // eslint-disable-next-line preserve-caught-error -- the cause would quote the key
        throw new Error(`${file} is not JSON; put back the key from your backup.`);
    }
}
/** Whole or not at all, and only where there is none: two that start at once end up with the same key. */
async function putKey(folder, file) {
    const draft = `${file}.${randomUUID()}`;
    try {
        const handle = await open(draft, 'wx', 0o600);
        await handle.writeFile(JSON.stringify(await createSigningKey()));
        await handle.sync(); // a receipt must not outlive the key that it is checked by
        await handle.close();
        await link(draft, file);
        await syncDirectory(folder);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await rm(draft, { force: true });
    }
}
