import type { Handler } from './router.js';
/** `GET /export?from=&to=&format=`: the records that arrived in this span of time, in the order they arrived. */
export declare const getExport: Handler;
