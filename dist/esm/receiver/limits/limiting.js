import { bytesInFlight } from './bytes-in-flight.js';
import { limitLog } from './limit-log.js';
import { requireKnown } from './limits-setting.js';
import { DEFAULT_LIMITS } from './limits.js';
import { memoryLimiter } from './memory-limiter.js';
import { numberTotals } from './number-total.js';
/**
 * @param warn Told when a limit is reached.
 * @param given Those that differ from the defaults.
 * @throws TypeError when one of those is not known.
 */
export function limiting(warn, given = {}, limiter = memoryLimiter()) {
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
