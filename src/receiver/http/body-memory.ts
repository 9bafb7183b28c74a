import type { Connection, Desk } from '../desk.js';
import { clientKey } from './client-key.js';
import { Problem } from './problem.js';

/** The memory that one body takes while it is being read. */
export interface BodyMemory {
  /** @throws Problem when there is no memory for so many bytes more. */
  take(bytes: number): void;
  /** Gives all of it back. */
  release(): void;
}

/** Soon: bodies arrive within seconds, or are given up. */
const RETRY_AFTER_S = 5;

/** For a body that comes over this connection, out of the memory for all that are being read. */
export function memoryFor({ address }: Connection, desk: Desk, { isWebhook = false } = {}): BodyMemory {
  const client = address === undefined ? undefined : clientKey(address);
  const reservation = desk.bytesInFlight({ client, isWebhook });
  return {
    take(bytes) {
      if (reservation.take(bytes)) return;
      const most = desk.limits.bytesInFlight;
      const text = `bodies that are being read hold ${most} bytes together, or their share of them. Others get 503.`;
      desk.limitLog('bytesInFlight', text, desk.clock());
      throw new Problem('unavailable', 'Too much is coming in at once; try again soon.', {
        headers: { 'Retry-After': String(RETRY_AFTER_S) },
      });
    },
    release: () => reservation.release(),
  };
}
