import { OptInError } from '../errors.js';
/** An attempt that failed for now. `what` goes on from the name of the destination. */
export function failure(code, destination, what, cause) {
    const message = `The ${destination} ${what}; the proof is kept and offered again.`;
    return { outcome: 'retry', error: new OptInError(code, message, { cause }) };
}
