import { isAtLeast } from '../rules/assurance.js';
import { clientKey } from './client-key.js';
import { Problem } from './problem.js';
/**
 * Whether a record is held to the limits. One that a page token or the shop's server vouches for is not: a sale or an
 * import can bring many at once from one address.
 */
function isLimited(assurance) {
    return !isAtLeast(assurance, 'page');
}
/** Before a body is read and checked. */
export async function limitChecks(connection, assurance, desk) {
    if (isLimited(assurance))
        await limitClient('checksPerClient', connection, desk);
}
/** Before it is looked up how somebody stands. */
export async function limitQuestions(connection, desk) {
    await limitClient('questionsPerClient', connection, desk);
}
/**
 * Before a proof is written down that holds. What does not hold uses up nothing, neither of the number nor of the
 * shoppers behind the same address.
 */
export async function limitProofs({ address }, phone, assurance, desk) {
    if (!isLimited(assurance))
        return;
    const ofNumber = desk.numberTotal(phone, desk.limits.recordsPerNumber, desk.clock());
    const total = { name: 'recordsPerNumber', ...ofNumber };
    if (address === undefined)
        return takeAll([total], desk);
    const client = clientKey(address);
    const number = onceOf('numbersPerClient', `${client} ${phone}`, desk);
    const isNew = (await waitFor(number, desk)) === 0;
    const counts = [
        countOf('proofsPerClient', client, desk),
        ...(isNew ? [countOf('numbersPerClient', client, desk)] : []),
        total,
        countOf('recordsPerNumber', `${client} ${phone}`, desk),
    ];
    await takeAll(counts, desk);
    // Remembered, not refused: another proof of the same number may have come in between.
    if (isNew)
        await takeOne(number, desk);
}
/** Counts one more of a client. Where the server does not say who it is, clients cannot be told apart. */
export async function limitClient(name, { address }, desk) {
    if (address !== undefined)
        await takeAll([countOf(name, clientKey(address), desk)], desk);
}
/** Whether one more of a client would pass. */
export async function wouldPass(name, { address }, desk) {
    return address === undefined || (await waitFor(countOf(name, clientKey(address), desk), desk)) === 0;
}
function countOf(name, key, { limits }) {
    return { name, key, limit: limits[name] };
}
/** Tells what was counted already in the limit's time from what was not. */
function onceOf(name, key, desk) {
    const count = countOf(name, key, desk);
    return { ...count, limit: { ...count.limit, count: 1 } };
}
/** Counts all of them or, where one would be too many, none. */
async function takeAll(counts, desk) {
    for (const count of counts)
        refuse(await waitFor(count, desk), count, desk);
    // Others may have come in between.
    for (const count of counts)
        refuse(await takeOne(count, desk), count, desk);
}
function takeOne(count, { limiter, clock }) {
    return limiter.take(keyOf(count), count.limit, clock());
}
function waitFor(count, { limiter, clock }) {
    return limiter.wait(keyOf(count), count.limit, clock());
}
function keyOf({ name, key }) {
    return `${name} ${key}`;
}
function refuse(wait, { name, waitMs = wait }, { limits, limitLog, clock }) {
    if (wait === 0)
        return;
    const { count, perMs } = limits[name];
    const setting = `It is ${count} in ${perMs / 1000} s; OPT_IN_LIMITS (limits) changes it.`;
    limitLog(name, `what comes beyond it is answered with 429. ${setting}`, clock());
    throw tooMany(waitMs);
}
/** The browser keeps a proof that was answered so, and WhatsApp a message. */
export function tooMany(waitMs) {
    return new Problem('too-many-requests', 'Too many at once; try again later.', {
        headers: { 'Retry-After': String(Math.ceil(waitMs / 1000)) },
    });
}
