import { failure } from './failure.js';
import { inTime } from './in-time.js';
/** Hands proofs to a function of the page. A throw, a rejection or 30 s without an answer is a failed attempt. */
export function callbackTransport(name, callback) {
    const destination = `callback ${name}`;
    return {
        destination,
        async deliver(proof) {
            try {
                // A copy: what the page does to it must not change what is kept and sent elsewhere.
                await inTime(callback(structuredClone(proof)), 30);
                return { outcome: 'delivered' };
            }
            catch (cause) {
                return failure('callback-failed', destination, 'failed', cause);
            }
        },
    };
}
