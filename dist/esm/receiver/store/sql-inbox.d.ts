import type { Sql } from './engine.js';
import type { Inbox } from './inbox.js';
export declare function sqlInbox(sql: Sql): Inbox;
