import type { Handler } from './router.js';
/** `GET /permissions?phone=&purpose=`: whether this number may be sent messages of this purpose. */
export declare const getPermission: Handler;
/**
 * `POST /permissions`: the same for a list of any length, in the order asked. Questions are read as the answers are
 * taken, so who asks must read while it sends.
 */
export declare const postPermissions: Handler;
