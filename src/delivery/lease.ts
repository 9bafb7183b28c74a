import { waitMs } from './retry.js';

/** Longer than any attempt takes: only a page that crashed leaves a lease to run out. */
const LEASE_MS = 45_000;

/** Stands in for Web Locks on plain-http pages, with a note in storage of who holds a name until when. */
export async function withLease(
  name: string,
  getStorage: () => Storage,
  page: EventTarget,
  work: () => Promise<unknown>,
): Promise<void> {
  const storage = getStorage();
  if (waitMs(parseInt(storage.getItem(name) ?? ''), Date.now())) return;
  const lease = `${Date.now() + LEASE_MS} ${Math.random()}`;
  const isMine = () => storage.getItem(name) === lease;
  const release = () => isMine() && storage.removeItem(name);
  storage.setItem(name, lease);
  // The next page takes over at once.
  page.addEventListener('pagehide', release);
  // Tabs in different processes see each other's writes only after a moment.
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (isMine()) await work();
  release();
  page.removeEventListener('pagehide', release);
}
