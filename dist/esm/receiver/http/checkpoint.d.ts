import type { Handler } from './router.js';
/** `GET /checkpoint?previous=`: a signed statement of all that is held; see `Checkpoint`. Reads every record once. */
export declare const getCheckpoint: Handler;
