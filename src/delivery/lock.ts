import type { Lock } from './ports.js';
import { withLease } from './lease.js';
import { PREFIX } from './outbox.js';

/** What this page holds: all there is to go by where neither Web Locks nor storage may be had. */
const held = new Set<string>();

/** The lock of a page: Web Locks, or leases in storage on plain-http pages, which have none. */
export function openLock(
  getStorage: () => Storage,
  page: EventTarget,
  // Undefined on plain-http pages, whatever TypeScript says.
  locks: LockManager | null = navigator.locks,
): Lock {
  return async (id, work) => {
    if (held.has(id)) return;
    held.add(id);
    const name = PREFIX + 'lock:' + id;
    const done = locks
      ? locks.request(name, { ifAvailable: true }, (lock) => lock && work())
      : withLease(name, getStorage, page, work);
    // Refused in a sandboxed frame, which shares nothing with other pages.
    await done.catch(work);
    held.delete(id);
  };
}
