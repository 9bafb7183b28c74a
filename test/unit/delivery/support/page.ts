import { mock } from 'node:test';
import {
  createCourier,
  openOutbox,
  type CourierOptions,
  type Transport,
} from '../../../../src/delivery/index.js';
import type { ConsentProof } from '../../../../src/proof/index.js';
import { lockOf, webLocks } from './locks.js';
import { TestStorage } from './storage.js';

/** Lets everything happen that waits for no timer. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Lets time pass, and what was due then happen. */
export async function pass(ms: number) {
  mock.timers.tick(ms);
  await settle();
}

/** One page view: a courier, what it told the page, and the storage that the next page view finds. */
export function openPage({
  storage = TestStorage.create(),
  transports = [],
  ...over
}: Partial<Omit<CourierOptions, 'transports'>> & { storage?: Storage; transports?: Transport[] } = {}) {
  const told: string[] = [];
  const tell = (what: string) => (_: { id: string }, detail?: string | { code: string }) => {
    told.push([what, typeof detail === 'string' ? detail : detail?.code].filter(Boolean).join(' '));
  };
  const page = new EventTarget();
  const outbox = openOutbox(
    () => storage,
    () => undefined,
    new Map(),
  );
  const courier = createCourier({
    outbox,
    lock: lockOf(webLocks()),
    transports: () => transports,
    finish: () => new Promise<ConsentProof>(() => undefined),
    events: { delivered: tell('delivered'), queued: tell('queued'), refused: tell('refused') },
    page,
    ...over,
  });
  return { courier, outbox, page, storage, told, transports };
}
