import { bytesInFlight, type Body, type Reservation } from './bytes-in-flight.js';
import { limitLog, type LimitLog } from './limit-log.js';
import type { Limiter } from './limiter.js';
import { requireKnown } from './limits-setting.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { memoryLimiter } from './memory-limiter.js';
import { numberTotals, type NumberTotal } from './number-total.js';

/** What the routes limit by. */
export interface Limiting {
  limiter: Limiter;
  limits: Limits;
  limitLog: LimitLog;
  numberTotal: NumberTotal;
  bytesInFlight: (body: Body) => Reservation;
}

/**
 * @param warn Told when a limit is reached.
 * @param given Those that differ from the defaults.
 * @throws TypeError when one of those is not known.
 */
export function limiting(
  warn: (text: string) => void,
  given: Partial<Limits> = {},
  limiter: Limiter = memoryLimiter(),
): Limiting {
  requireKnown(Object.keys(given), Object.keys(DEFAULT_LIMITS), 'limits');
  const limits = { ...DEFAULT_LIMITS, ...given };
  return {
    limiter,
    limits,
    limitLog: limitLog(warn),
    numberTotal: numberTotals(),
    bytesInFlight: bytesInFlight(limits.bytesInFlight),
  };
}
