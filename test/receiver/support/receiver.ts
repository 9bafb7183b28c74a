import {
  createReceiver,
  createSigningKey,
  importSigningKey,
  type ReceiverOptions,
} from '../../../src/receiver/index.js';
import { memoryStore } from './memory-store.js';

export const ADMIN_TOKEN = 'token-of-the-owner-of-the-shop';
export const NOW = '2026-11-21T22:00:00.000Z';
export const signingKey = await importSigningKey(await createSigningKey());

/** A receiver over memory with a clock that stands still. Failures of its own make the test fail. */
export function makeReceiver(options: Partial<ReceiverOptions> = {}) {
  const store = memoryStore();
  const failures: unknown[] = [];
  const warnings: string[] = [];
  const receive = createReceiver({
    store,
    signingKey,
    adminToken: ADMIN_TOKEN,
    clock: () => new Date(NOW),
    limits: { recordsPerNumber: { count: 1000, perMs: 1000 } }, // the clock stands still; limits have tests of their own
    onError: (error) => failures.push(error),
    onWarning: (text) => warnings.push(text),
    ...options,
  });
  warnings.length = 0; // what is told at the start has a test of its own
  return { receive, store, failures, warnings };
}

export function post(body: unknown, headers: Record<string, string> = {}, path = '/consents'): Request {
  return new Request(`https://receiver.example${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
}

export function get(path: string, headers: Record<string, string> = {}): Request {
  return new Request(`https://receiver.example${path}`, { headers });
}

export const asAdmin = { Authorization: `Bearer ${ADMIN_TOKEN}` };
