import { readKey } from '../kept-key.js';
import { createSigningKey, rotate } from '../rules/signing-key.js';
import { UsageError } from './command.js';
import { replaceFile, writeOut } from './output.js';
import { say } from './say.js';
/** Long enough for everyone who comes back within a month; a link lasts a week unless it says otherwise. */
const GRACE_DAYS = 30;
const DAY_MS = 86_400_000;
export const key = {
    name: 'key',
    operands: [],
    summary: 'print a new private key to sign receipts with, or change the one in a file',
    options: {
        rotate: {
            value: 'FILE',
            help: 'put a new key first in this file; receipts by the older ones stay verifiable',
        },
        grace: {
            value: 'DAYS',
            help: `with --rotate: how long what the older ones signed still opens something; default ${GRACE_DAYS}, 0 when somebody else may have the key`,
        },
    },
    details: `A folder's key is its signing-key.json. serve signs with the new key after its next start. Of the
older keys, the file keeps the public halves only. With receipts and links that they signed, people see and change
their own choices until the grace is over; as evidence, receipts hold for ever.`,
    run: async ({ options }) => {
        const { rotate: file, grace } = options;
        if (typeof file === 'string')
            await rotateFile(file, graceOf(grace));
        else if (grace !== undefined)
            throw new UsageError('--grace needs --rotate FILE.');
        else
            await writeOut([`${JSON.stringify(await createSigningKey())}\n`]);
        return 0;
    },
};
function graceOf(text) {
    if (text === undefined)
        return GRACE_DAYS;
    if (typeof text === 'string' && /^\d{1,3}$/.test(text))
        return Number(text);
    throw new UsageError(`--grace must be a number of days from 0 to 999, not ${text}.`);
}
async function rotateFile(file, grace) {
    const keys = await readKey(file);
    if (!keys)
        throw new UsageError(`${file} is not there.`);
    const until = new Date(Date.now() + grace * DAY_MS);
    const rotated = await rotateKeys(file, keys, until);
    await replaceFile(file, [`${JSON.stringify(rotated)}\n`], 0o600);
    const [made, ...older] = rotated.keys;
    say(`${file}: ${made.kid} signs from the next start on; ${older.length} older to check with.`);
    say(`What the older ones signed opens nothing after ${until.toISOString()}.`);
}
async function rotateKeys(file, keys, until) {
    return rotate(keys, until).catch((error) => {
        throw error instanceof TypeError ? new Error(`${file}: ${error.message}`, { cause: error }) : error;
    });
}
