import type { PurposeConsent } from '../proof/index.js';
/** The words beside a box, as they stand on the page now. */
export interface Words {
    label: string;
    disclosure: string;
}
/** What is on the page now, to compare with what was there when the person chose. */
export interface Present {
    /** BCP 47. */
    language: string;
    /** The site's label for its wording. */
    version?: string | undefined;
}
/** How a purpose stands beside the words that are on the page now. */
export type Standing = {
    kind: 'undecided';
} | {
    kind: 'withdrawn';
    consent: PurposeConsent;
}
/** Granted; `isSameText`: under the very words that are there now. */
 | {
    kind: 'granted';
    consent: PurposeConsent;
    isSameText: boolean;
}
/** Granted under other words than those that are asked for now: not carried over in silence. */
 | {
    kind: 'renewal';
    consent: PurposeConsent;
};
/** How a purpose stands. `words` are those beside its box now. */
export declare function standingOf(consent: PurposeConsent | undefined, words: Words, present: Present): Standing;
