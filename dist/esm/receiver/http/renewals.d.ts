import type { Handler } from './router.js';
/** `GET /renewals?purpose=`: everyone whose grant needs renewing, and until when it counts; see `DueRenewal`. */
export declare const getRenewals: Handler;
