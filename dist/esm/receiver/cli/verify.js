import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UsageError } from './command.js';
import { openDocument } from './document.js';
import { progress } from './progress.js';
import { readCheckpoint, readKeySet } from './read-files.js';
import { verifyExport } from './verify-export.js';
import { verifyOne } from './verify-one.js';
export const verifyCommand = {
    name: 'verify',
    operands: ['FILE'],
    summary: 'check a proof, a record or an export, with no server at hand',
    options: {
        keys: {
            value: 'FILE',
            help: 'the keys from GET /.well-known/jwks.json; without, signatures are not checked',
        },
        checkpoint: { value: 'FILE', help: 'compare an export of everything with this checkpoint' },
        part: { help: 'the export is a part (--from): what came before it is not missed' },
    },
    details: `FILE is a proof, an answer of GET /consents/{id}, a person's own copy of one, or an export (ndjson); -
for stdin. What is wrong comes one line each: altered, inserted, removed or reordered, with the id of the
record. Take the keys from the receiver itself, not from whoever gives you the file.`,
    run,
};
async function run({ operands: [file = '-'], options }) {
    const { keys, checkpoint, part } = options;
    if (checkpoint && part)
        throw new UsageError('--checkpoint needs an export of everything, without --part.');
    const keySet = typeof keys === 'string' ? await readKeySet(keys) : undefined;
    const stated = typeof checkpoint === 'string' ? await readCheckpoint(checkpoint) : undefined;
    const { document, end } = await open(file);
    try {
        if (document.kind === 'records') {
            return await verifyExport(file, document.records, { keySet, stated, isPart: Boolean(part), end });
        }
        if (stated)
            throw new UsageError(`${file} is no export: --checkpoint compares with all records.`);
        return await one(file, document.value, keySet);
    }
    finally {
        end();
    }
}
async function one(file, value, keySet) {
    const { isValid, lines } = await verifyOne(value, keySet);
    process.stdout.write(`${file}: ${isValid ? 'valid' : 'does not hold'}\n${lines.map((line) => `  ${line}\n`).join('')}`);
    return isValid ? 0 : 1;
}
/** How far it has come is told by bytes: how many records a file holds is known only at its end. */
async function open(file) {
    try {
        const size = file === '-' ? undefined : (await stat(file)).size;
        const shown = progress(process.stderr, 'checked bytes', size);
        const chunks = file === '-' ? process.stdin : createReadStream(file);
        const document = await openDocument(chunks, (count) => shown.step(count));
        return { document, end: () => shown.end() };
    }
    catch (error) {
        throw new UsageError(`${file} cannot be read: ${error.code}`, {
            cause: error,
        });
    }
}
