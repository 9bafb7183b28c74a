import type { Books } from '../rules/enter.js';
import type { KeptMessage } from '../store/inbox.js';
/** What a person of the business says that a kept message means. */
export declare const DECISIONS: readonly ["withdraw-all", "withdraw-marketing", "dismiss"];
export type Decision = (typeof DECISIONS)[number];
/** Brings a decision into effect and ends the wait of the message. Of a message from nobody there is nothing to withdraw. */
export declare function decide({ id, subject, at, words }: KeptMessage, decision: Decision, books: Books): Promise<void>;
