import type { Route } from './router.js';
/** Everything the receiver answers. */
export declare const routes: readonly Route[];
