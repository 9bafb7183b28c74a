import type { Connection, Desk } from '../desk.js';
import type { Room } from '../limits/bytes-in-flight.js';
import { clientKey } from './client-key.js';
import { Problem } from './problem.js';

/** Soon: bodies arrive within seconds, or are given up. */
const RETRY_AFTER_S = 5;

/** Room for a body of this connection, among all that are being read. */
export function roomFor({ address }: Connection, desk: Desk, { isWebhook = false } = {}): Room {
  const room = desk.bytesInFlight({
    client: address === undefined ? undefined : clientKey(address),
    isWebhook,
  });
  return {
    ...room,
    take(bytes) {
      if (room.take(bytes)) return true;
      desk.limitLog(
        'bytesInFlight',
        `bodies that are being read hold ${desk.limits.bytesInFlight} bytes together, or their part of it.`,
        desk.clock(),
      );
      throw new Problem('unavailable', 'Too much is coming in at once; try again soon.', {
        headers: { 'Retry-After': String(RETRY_AFTER_S) },
      });
    },
  };
}
