import { randomBytes } from 'node:crypto';
import { readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { bootId, claimant, makeClaim, NEW, removeClaim, SOCKET } from './folder/claim.js';
/** Two processes that write one PGlite folder destroy it. */
export class FolderInUse extends Error {
    constructor(folder, holder) {
        super(`The database folder ${folder} is in use by process ${holder}. One process at a time can open it: ` +
            'stop that one, or use a postgres:// address, which many can share.');
        this.name = 'FolderInUse';
        this.code = 'folder-in-use';
    }
}
/** A claim is renewed each second, and one that was left is watched for six: then it counts for nothing. */
const TIMES = { beatMs: 1_000, patienceMs: 6_000 };
/**
 * Takes a folder that exists, by files in it; see `makeClaim` for how the living are told from the dead, across
 * containers and machines.
 *
 * Each process has a file of its own: one for all would have to be removed when its maker was killed, and of two who
 * do so at once, the slower would remove what the faster has just made.
 *
 * @throws {FolderInUse}
 */
export async function lockFolder(folder, options = {}) {
    const all = { ...TIMES, boot: await bootId(), hasSockets: true, ...options };
    const place = await realpath(folder);
    const claim = await makeClaim(join(place, `${PREFIX}${randomBytes(6).toString('hex')}`), all);
    const release = async () => {
        await claim.withdraw();
        await rm(`${claim.file}${HELD}`, { force: true }); // a mark alone says nothing
    };
    try {
        await win(claim.file, place, folder, all);
        await writeFile(`${claim.file}${HELD}`, '', { mode: 0o600 });
    }
    catch (error) {
        await release();
        throw error;
    }
    return { release, lost: claim.lost };
}
const PREFIX = 'lock-';
/** Marks the claim that has won. */
const HELD = '.held';
/** Whether a name in a folder is of these files. */
export function isLockName(name) {
    return name.startsWith(PREFIX);
}
/**
 * Whoever claims looks for others only afterwards, so of two at least one sees the other. Then who holds the folder
 * keeps it, and of two who claim, the name that comes later gives way.
 */
async function win(own, place, folder, options) {
    for (;;) {
        const others = await rivals(own, place, options);
        const first = others.find(({ file, held }) => held || file < own);
        if (first)
            throw new FolderInUse(folder, first.holder);
        if (others.length === 0)
            return;
        await setTimeout(5); // they give way, unless they had won before they could see this one
    }
}
/** The claims of the living; what others left is removed. */
async function rivals(own, place, options) {
    const names = await readdir(place);
    const files = names
        .filter((name) => isLockName(name) && ![NEW, HELD, SOCKET].some((end) => name.endsWith(end)))
        .map((name) => join(place, name))
        .filter((file) => file !== own);
    const found = files.map(async (file) => {
        const holder = await claimant(file, options);
        if (holder === undefined) {
            await removeClaim(file);
            await rm(`${file}${HELD}`, { force: true });
            return [];
        }
        return [
            { file, holder, held: (await readdir(place)).some((name) => join(place, name) === `${file}${HELD}`) },
        ];
    });
    return (await Promise.all(found)).flat();
}
