import type { Endings } from './endings.js';
import type { Identities } from './identities.js';
import type { Inbox } from './inbox.js';
import type { PageTokens } from './page-tokens.js';
import type { Records } from './records.js';
/** Where the receiver keeps everything. */
export interface Store extends Records, Identities, Inbox, Endings, PageTokens {
    /** Deletes what is kept about a subject beside their records: messages, user ids, what was ended, page tokens. */
    forget(subject: string): Promise<void>;
    /** Resolves when the store answers, rejects when it does not. */
    check(): Promise<void>;
}
