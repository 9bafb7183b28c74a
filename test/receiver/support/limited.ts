import { createReceiver, type Limits } from '../../../src/receiver/index.js';
import { memoryStore } from './memory-store.js';
import { makeProof } from './proofs.js';
import { post, signingKey } from './receiver.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A receiver with limits, a clock to move on, and people who send proofs or junk. */
export function limited(limits: Partial<Limits> = {}) {
  let now = Date.parse('2026-11-21T22:00:00.000Z');
  const store = memoryStore();
  const warnings: string[] = [];
  const receive = createReceiver({
    store,
    signingKey,
    clock: () => new Date(now),
    limits,
    onWarning: (text) => warnings.push(text),
  });
  warnings.length = 0; // what is told at the start has a test of its own
  let last = 0;
  const someone = () => ({ phone: `+491510000${String(++last).padStart(4, '0')}` });
  const send = (address: string | undefined, subject = someone()) =>
    receive(post(makeProof({ subject })), { address });
  const sendJunk = (address: string, phone = someone().phone) =>
    receive(post({ subject: { phone } }), { address });
  const pass = (ms: number) => (now += ms);
  return { receive, store, someone, send, sendJunk, pass, warnings };
}

export const statuses = async (times: number, send: () => Promise<Response>) => {
  const all: number[] = [];
  for (let n = 0; n < times; n++) all.push((await send()).status);
  return all;
};
