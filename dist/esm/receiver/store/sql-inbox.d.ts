import type { SqlEngine } from './engine.js';
import type { Inbox } from './inbox.js';
/** The ids of what is settled or forgotten stay: they name nobody, and tell the same message when it comes again. */
export declare const FORGET_MESSAGES = "update messages set settled = true, subject = null, words = '', record = null,\n  decision = null, decided_by = null, decided_person = null, decided_at = null\n  where subject = $1 or (reason = 'number-changed' and words = $1)";
export declare function sqlInbox(sql: SqlEngine): Inbox;
