import type { Handler } from './router.js';
/**
 * `GET /consents`: how a person stands, for the person themselves, who shows a receipt of theirs or the token of a link
 * that was sent to them; see `OwnConsents`.
 */
export declare const getOwnConsents: Handler;
