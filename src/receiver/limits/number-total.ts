import { createHmac, randomBytes } from 'node:crypto';
import type { Limit } from './limiter.js';

/** All clients together may add twice what one may, and up to three times more: a share that nobody can foresee. */
const LEAST = 2;
const MARGIN = 3;

/** What all clients together can make one number hold in a day, or whatever the limit's time is. */
export type NumberTotal = (phone: string, perClient: Limit, now: Date) => Total;

interface Total {
  key: string;
  limit: Limit;
  /** Until the next day, in milliseconds. */
  waitMs: number;
}

/**
 * The total of a number is another each day. Were it a known one, then whoever has several addresses could fill it,
 * count how many records were missing to it, and so learn that others had sent some: that the number is known. So it is
 * not refilled within the day either, and all are told to wait for the next: the pace would tell how much it is.
 */
export function numberTotals(secret: Uint8Array = randomBytes(32)): NumberTotal {
  return (phone, { count, perMs }, now) => {
    const day = Math.floor(now.getTime() / perMs);
    const key = `${phone} ${day}`;
    const share = createHmac('sha256', secret).update(key).digest().readUInt32BE(0) / 2 ** 32;
    const limit = { count: Math.floor(count * (LEAST + MARGIN * share)), perMs: perMs * 1e4 };
    return { key, limit, waitMs: (day + 1) * perMs - now.getTime() };
  };
}
