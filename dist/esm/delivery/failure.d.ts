import { type ErrorCode } from '../errors.js';
import type { Delivery } from './ports.js';
/** An attempt that failed for now. `what` goes on from the name of the destination. */
export declare function failure(code: ErrorCode, destination: string, what: string, cause?: unknown): Delivery & {
    outcome: 'retry';
};
