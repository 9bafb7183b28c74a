import { clientKey } from './client-key.js';
import { Problem } from './problem.js';
/** Soon: bodies arrive within seconds, or are given up. */
const RETRY_AFTER_S = 5;
/** For a body that comes over this connection, out of the memory for all that are being read. */
export function memoryFor({ address }, desk, { isWebhook = false } = {}) {
    const client = address === undefined ? undefined : clientKey(address);
    const reservation = desk.bytesInFlight({ client, isWebhook });
    return {
        take(bytes) {
            if (reservation.take(bytes))
                return;
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
