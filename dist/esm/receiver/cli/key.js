import { readKey } from '../kept-key.js';
import { createSigningKey, rotate } from '../rules/signing-key.js';
import { UsageError } from './command.js';
import { replaceFile, writeOut } from './output.js';
import { say } from './say.js';
export const key = {
    name: 'key',
    operands: [],
    summary: 'print a new private key to sign receipts with, or change the one in a file',
    options: {
        rotate: {
            value: 'FILE',
            help: 'put a new key first in this file; receipts by the older ones stay verifiable',
        },
    },
    details: `A folder's key is its signing-key.json. serve signs with the new key after its next start. Of the
older keys, the file keeps the public halves only.`,
    run: async ({ options }) => {
        const file = options['rotate'];
        if (typeof file === 'string')
            await rotateFile(file);
        else
            await writeOut([`${JSON.stringify(await createSigningKey())}\n`]);
        return 0;
    },
};
async function rotateFile(file) {
    const keys = await readKey(file);
    if (!keys)
        throw new UsageError(`${file} is not there.`);
    const rotated = await rotateKeys(file, keys);
    await replaceFile(file, [`${JSON.stringify(rotated)}\n`], 0o600);
    const [made, ...older] = rotated.keys;
    say(`${file}: ${made.kid} signs from the next start on; ${older.length} older to check with.`);
}
async function rotateKeys(file, keys) {
    return rotate(keys).catch((error) => {
        throw error instanceof TypeError ? new Error(`${file}: ${error.message}`, { cause: error }) : error;
    });
}
