import type { Handler } from './router.js';
/**
 * `POST /subjects/{phone}/links`: makes a link that lets the person with this number see and change their consents. The
 * token stands after `#`: that part of an address reaches no server, no log and no page that is linked to.
 */
export declare const postLink: Handler;
