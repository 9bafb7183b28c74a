import type { Handler } from './router.js';
/** `GET /preferences`: the page that links lead to. */
export declare const getPreferencesPage: Handler;
/** `GET /assets/{file}`: a script or style of the package. */
export declare const getAsset: Handler;
/** `GET /assets/chunks/{file}`: a part that the scripts load on demand. */
export declare const getChunk: Handler;
