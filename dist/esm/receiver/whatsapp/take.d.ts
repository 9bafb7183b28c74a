import type { Notification } from './notifications.js';
import { type Chat } from './take-spoken.js';
/**
 * Brings what WhatsApp sent into effect. All of it is tried, whatever fails; what was written before is not written
 * again, so that WhatsApp may send everything anew.
 *
 * @throws the first failure of the store.
 */
export declare function takeAll(notifications: readonly Notification[], books: Chat): Promise<void>;
