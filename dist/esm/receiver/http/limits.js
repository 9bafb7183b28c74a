import { clientKey } from './client-key.js';
import { Problem } from './problem.js';
/** Lets no client send without end. Where the server does not say who it is, clients cannot be told apart. */
export async function limitClient({ address }, desk) {
    if (address !== undefined)
        await limit(`client ${clientKey(address)}`, desk.limits.perClient, desk);
}
/** Lets nobody fill the records of one number, known or not, from however many places. */
export async function limitNumber(phone, desk) {
    await limit(`number ${phone}`, desk.limits.perNumber, desk);
}
async function limit(key, allowed, { limiter, clock }) {
    const wait = await limiter.take(key, allowed, clock());
    if (wait === 0)
        return;
    throw new Problem('too-many-requests', 'Too many at once; try again later.', {
        headers: { 'Retry-After': String(Math.ceil(wait / 1000)) },
    });
}
