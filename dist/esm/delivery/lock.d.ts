import type { Lock } from './ports.js';
/** The lock of a page: Web Locks, or leases in storage on plain-http pages, which have none. */
export declare function openLock(getStorage: () => Storage, page: EventTarget, locks?: LockManager | null): Lock;
