import type { Lock } from '../../../../src/delivery/index.js';

/** For tests in which somebody else holds everything. */
export const takenLock: Lock = async () => undefined;

/** The part of Web Locks that is used, shared by all pages that are given the same one. */
export function webLocks(): LockManager {
  const held = new Set<string>();
  const request = async (name: string, _: LockOptions, run: (lock: { name: string } | null) => unknown) => {
    if (held.has(name)) return run(null);
    held.add(name);
    try {
      return await run({ name });
    } finally {
      held.delete(name);
    }
  };
  return { request } as unknown as LockManager;
}

/** What a sandboxed frame has. */
export const refusedLocks = {
  request: () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError')),
} as unknown as LockManager;

/** The lock of one page among those that share `locks`. */
export function lockOf(locks: LockManager): Lock {
  return async (id, work) => {
    await locks.request(id, { ifAvailable: true }, (held) => held && work());
  };
}
