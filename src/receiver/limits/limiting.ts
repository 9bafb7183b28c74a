import { bytesInFlight, type Body, type Room } from './bytes-in-flight.js';
import { limitLog, type LimitLog } from './limit-log.js';
import type { Limiter } from './limiter.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { memoryLimiter } from './memory-limiter.js';
import { numberTotals, type NumberTotal } from './number-total.js';

/** What the routes limit by. */
export interface Limiting {
  limiter: Limiter;
  limits: Limits;
  limitLog: LimitLog;
  numberTotal: NumberTotal;
  bytesInFlight: (body: Body) => Room;
}

/**
 * @param warn Told when one bites.
 * @param given Those that are not as by default.
 */
export function limiting(
  warn: (text: string) => void,
  given: Partial<Limits> = {},
  limiter: Limiter = memoryLimiter(),
): Limiting {
  const limits = { ...DEFAULT_LIMITS, ...given };
  return {
    limiter,
    limits,
    limitLog: limitLog(warn),
    numberTotal: numberTotals(),
    bytesInFlight: bytesInFlight(limits.bytesInFlight),
  };
}
