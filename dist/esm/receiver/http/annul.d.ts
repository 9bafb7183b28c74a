import type { Handler } from './router.js';
/** `POST /consents/{id}/annul`: writes down that a record was false, and why. Asking again changes nothing. */
export declare const postAnnul: Handler;
