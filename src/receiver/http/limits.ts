import type { Connection, Desk } from '../desk.js';
import type { Limit } from '../limits/limiter.js';
import type { LimitName } from '../limits/limits.js';
import { isAtLeast, type Assurance } from '../rules/assurance.js';
import { clientKey } from './client-key.js';
import { Problem } from './problem.js';

/** One thing to be counted. */
interface Count {
  name: LimitName;
  key: string;
  /** Where it is not the limit of that name itself. */
  limit?: Limit;
  /** How long to wait, where it is not the limiter that says. */
  waitMs?: number;
}

/**
 * Whether what comes in is held to limits. What a page token or the shop's server vouches for is not: a sale, or an
 * import, can bring many at once from one address.
 */
function isLimited(assurance: Assurance): boolean {
  return !isAtLeast(assurance, 'page');
}

/** Before a body is read and checked. */
export async function limitChecks(connection: Connection, assurance: Assurance, desk: Desk): Promise<void> {
  if (isLimited(assurance)) await limitClient('checksPerClient', connection, desk);
}

/** Before it is looked up how somebody stands. */
export async function limitQuestions(connection: Connection, desk: Desk): Promise<void> {
  await limitClient('questionsPerClient', connection, desk);
}

/**
 * Before a proof is written down that holds. What does not hold takes nobody's room: neither the number's nor that of
 * the shoppers behind the same address.
 */
export async function limitProofs(
  { address }: Connection,
  phone: string,
  assurance: Assurance,
  desk: Desk,
): Promise<void> {
  if (!isLimited(assurance)) return;
  const total = desk.numberTotal(phone, desk.limits.recordsPerNumber, desk.clock());
  const counts: Count[] = [{ name: 'recordsPerNumber', ...total }];
  if (address !== undefined) {
    const client = clientKey(address);
    counts.unshift({ name: 'proofsPerClient', key: client }, ...(await newNumber(client, phone, desk)));
    counts.push({ name: 'recordsPerNumber', key: `${client} ${phone}` });
  }
  await take(counts, desk);
}

/** Counts one more of a client. Where the server does not say who it is, clients cannot be told apart. */
export async function limitClient(name: LimitName, { address }: Connection, desk: Desk): Promise<void> {
  if (address !== undefined) await take([{ name, key: clientKey(address) }], desk);
}

/** Whether one more of a client would pass. */
export async function hasRoom(name: LimitName, { address }: Connection, desk: Desk): Promise<boolean> {
  if (address === undefined) return true;
  const { limiter, limits, clock } = desk;
  return (await limiter.wait(keyOf({ name, key: clientKey(address) }), limits[name], clock())) === 0;
}

/** A number counts once in the limit's time. */
async function newNumber(client: string, phone: string, { limiter, limits, clock }: Desk): Promise<Count[]> {
  const name = 'numbersPerClient';
  const once: Count = { name, key: `${client} ${phone}`, limit: { count: 1, perMs: limits[name].perMs } };
  const isKnown = (await limiter.wait(keyOf(once), once.limit!, clock())) > 0;
  return isKnown ? [] : [{ name, key: client }, once];
}

/** All of it or, where one is too many, nothing. */
async function take(counts: readonly Count[], desk: Desk): Promise<void> {
  const { limiter, limits } = desk;
  const now = desk.clock();
  for (const count of counts) {
    const limit = count.limit ?? limits[count.name];
    refuse(await limiter.wait(keyOf(count), limit, now), count, desk);
  }
  for (const count of counts) {
    // Others may have come in between.
    const limit = count.limit ?? limits[count.name];
    refuse(await limiter.take(keyOf(count), limit, now), count, desk);
  }
}

function keyOf({ name, key }: Count): string {
  return `${name} ${key}`;
}

function refuse(wait: number, { name, waitMs = wait }: Count, { limits, limitLog, clock }: Desk): void {
  if (wait === 0) return;
  const { count, perMs } = limits[name];
  limitLog(
    name,
    `somebody is told to come back later. It is ${count} in ${perMs / 1000} s; OPT_IN_LIMITS (limits) changes it.`,
    clock(),
  );
  throw tooMany(waitMs);
}

/** The browser keeps a proof that was answered so, and WhatsApp a message. */
export function tooMany(waitMs: number): Problem {
  return new Problem('too-many-requests', 'Too many at once; try again later.', {
    headers: { 'Retry-After': String(Math.ceil(waitMs / 1000)) },
  });
}
