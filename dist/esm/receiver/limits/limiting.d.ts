import { type Body, type Reservation } from './bytes-in-flight.js';
import { type LimitLog } from './limit-log.js';
import type { Limiter } from './limiter.js';
import { type Limits } from './limits.js';
import { type NumberTotal } from './number-total.js';
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
export declare function limiting(warn: (text: string) => void, given?: Partial<Limits>, limiter?: Limiter): Limiting;
