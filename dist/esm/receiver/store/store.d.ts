import type { Identities } from './identities.js';
import type { Inbox } from './inbox.js';
import type { Records } from './records.js';
/** Where the receiver keeps everything. */
export interface Store extends Records, Identities, Inbox {
    /** Deletes what is kept about a subject beside their records: messages and user ids. */
    forget(subject: string): Promise<void>;
    /** Resolves when the store answers, rejects when it does not. */
    check(): Promise<void>;
}
