/** By which words a person takes a consent back on WhatsApp, separated by commas. How they are matched: opt-out.ts. */
export interface OptOutWords {
    /** BCP 47. */
    language: string;
    /**
     * Whether the list is published, in this language, by those who enforce it (English: 47 CFR 64.1200(a)(10) and the
     * carriers). The others are collected from vendors' documentation and practice (policy.md section 4), and no native
     * speaker has reviewed them.
     */
    reviewed: boolean;
    /** Written alone or tapped, they take everything back. In a longer message a person must look. */
    clear: string;
    /** The same, but on a button that the business made they may be about anything: an order, an appointment. */
    everyday?: string;
    /** The same, but too common inside of sentences to mean anything there. */
    alone?: string;
    /** Written alone or tapped, they take marketing back. In a longer message a person must look. */
    marketing: string;
    /** Alone they may mean it or not: a person must look. Inside of sentences they mean nothing. */
    unclear?: string;
    /** Parts of longer messages that a person must look at. */
    hints?: string;
}
export declare const optOutWords: readonly OptOutWords[];
