import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSigningKey } from './rules/signing-key.js';
/** The private key that is kept in a folder, made there at first: readable by its owner only. */
export async function keptKey(folder, say) {
    const file = join(folder, 'signing-key.json');
    await mkdir(folder, { recursive: true });
    try {
        // Made only where there is none, in one step: two that start at once end up with the same key.
        await writeFile(file, JSON.stringify(await createSigningKey()), { flag: 'wx', mode: 0o600 });
        say(`Made a key to sign receipts with, in ${file}. Back it up; OPT_IN_SIGNING_KEY sets another.`);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    return JSON.parse(await readFile(file, 'utf8'));
}
