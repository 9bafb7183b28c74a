import type { Books } from '../rules/enter.js';
import type { Notification } from './notifications.js';
import { type OptIn } from './opt-in.js';
/** Why a message waits for a person of the business; a stable code. */
export type ReviewReason = 
/** It may be meant to take a consent back, or to give one that nobody asked for, or not. */
'unclear'
/** It gives a consent or takes one back, and WhatsApp does not say whose. */
 | 'sender-missing'
/** It holds the code of a proof for another number than the sender's. */
 | 'code-from-other-number'
/** The person has another number now, which has no consent of its own; `words` is that number. */
 | 'number-changed'
/** WhatsApp sends something that is not known here; `words` is its JSON. */
 | 'unknown-type';
/** What the webhook works with. */
type Chat = Books & {
    optIns: readonly OptIn[];
};
/**
 * Brings what WhatsApp sent into effect. All of it is tried, whatever fails; what was written before is not written
 * again, so that WhatsApp may send everything anew.
 *
 * @throws the first failure of the store.
 */
export declare function takeAll(notifications: readonly Notification[], books: Chat): Promise<void>;
export {};
