import type { OwnConsents } from '../proof/index.js';
/** What became of asking the receiver. */
export type Answer = {
    kind: 'known';
    consents: OwnConsents;
}
/** The receipt opens nothing any more: expired, erased, or of another receiver. */
 | {
    kind: 'closed';
}
/** Not now. */
 | {
    kind: 'unreachable';
};
/** Asks the receiver how the person stands. The receipt opens it; it was given to this browser only. */
export declare function askOwnConsents(endpoint: string, receipt: string): Promise<Answer>;
