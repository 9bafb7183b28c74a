import type { Connection, Desk } from '../desk.js';
import { clientKey } from './client-key.js';
import { Problem } from './problem.js';

/** Lets no client send without end. Where the server does not say who it is, clients cannot be told apart. */
export async function limitClient({ address }: Connection, desk: Desk): Promise<void> {
  if (address !== undefined) await limit(`client ${clientKey(address)}`, desk.limits.perClient, desk);
}

/** Lets nobody fill the records of one number, known or not, from however many places. */
export async function limitNumber(phone: string, desk: Desk): Promise<void> {
  await limit(`number ${phone}`, desk.limits.perNumber, desk);
}

async function limit(
  key: string,
  allowed: Desk['limits']['perClient'],
  { limiter, clock }: Desk,
): Promise<void> {
  const wait = await limiter.take(key, allowed, clock());
  if (wait === 0) return;
  throw new Problem('too-many-requests', 'Too many at once; try again later.', {
    headers: { 'Retry-After': String(Math.ceil(wait / 1000)) },
  });
}
