import type { Handler } from './router.js';
/** `GET /export?format=ndjson`: every record, one per line, in the order they arrived. */
export declare const getExport: Handler;
