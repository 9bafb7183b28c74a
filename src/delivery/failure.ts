import { OptInError, type ErrorCode } from '../errors.js';
import type { Delivery } from './ports.js';

/** An attempt that failed for now. `what` goes on from the name of the destination. */
export function failure(
  code: ErrorCode,
  destination: string,
  what: string,
  cause?: unknown,
): Delivery & { outcome: 'retry' } {
  const message = `The ${destination} ${what}; the proof is kept and offered again.`;
  return { outcome: 'retry', error: new OptInError(code, message, { cause }) };
}
