import type { Handler } from './router.js';
/** `GET /consents/{id}/certificate`: a page about one proof, for people. */
export declare const getCertificate: Handler;
