import type { InboxQuery, KeptMessage, SettledMessage } from '../store/inbox.js';
import type { Store } from '../store/store.js';
/** A page of messages: which ones, and how many at most. */
export interface ReviewPage {
    state: 'waiting' | 'settled';
    limit: number;
    query: InboxQuery;
}
export declare const REVIEW_PARAMETERS: readonly ["state", "reason", "subject", "since", "after", "limit"];
export type ReviewParameter = (typeof REVIEW_PARAMETERS)[number];
export type ReviewReading = {
    valid: true;
    page: ReviewPage;
} | {
    valid: false;
    problems: {
        path: ReviewParameter;
        message: string;
    }[];
};
/** Reads what a list of messages is asked by; what is left out stands for all. */
export declare function readReviewPage(given: Partial<Record<ReviewParameter, string>>): ReviewReading;
/** The messages of a page. Those of a person are also what came under a user id that is known to be theirs. */
export declare function messagesOf({ state, limit, query }: ReviewPage, store: Store): Promise<KeptMessage[] | SettledMessage[]>;
/** What the next page is asked by; `null` after the last. */
export declare function cursorAfter(messages: readonly Place[], limit: number): string | null;
type Place = Pick<KeptMessage, 'receivedAt' | 'id'>;
export {};
