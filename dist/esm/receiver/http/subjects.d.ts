import type { Handler } from './router.js';
/** `GET /subjects/{phone}`: how a person stands; see `Consents`. */
export declare const getSubject: Handler;
/**
 * `DELETE /subjects/{phone}`: erases what is held about a person. 204 also when nothing was: what was asked for is
 * so, and asking again after an answer was lost does no harm.
 */
export declare const deleteSubject: Handler;
/** The detail does not quote what was given: it may be personal. */
export declare function requirePhone(text: string): string;
