/**
 * By which words a person takes a consent back on WhatsApp: phrases as word-patterns.ts reads them. How they are
 * matched, and whose words count: opt-out.ts. Vendors' and carriers' words: policy.md section 4. The others were
 * collected from practice and written for this list.
 */
export interface OptOutWords {
    /** BCP 47, of the language without script and region. */
    language: string;
    /** Whether a native speaker, or those who enforce the words (English: 47 CFR 64.1200(a)(10)), stand behind the list. */
    reviewed: boolean;
    /** As the whole message, or tapped, they take everything back, and can mean nothing else in any language. */
    clear: string;
    /** The same, but on a button that the business made, or in another language, they may be about anything. */
    everyday?: string;
    /** The same, but too common inside of sentences to mean anything there, however short. */
    alone?: string;
    /** As the whole message, or tapped, they take marketing back. */
    marketing: string;
    /** As the whole message they may mean it or not: a person must look. Inside of sentences they mean nothing. */
    unclear?: string;
    /** Parts of longer messages that a person must look at; with `*` at the end, beginnings of words. */
    hints?: string;
    /** Words that refuse, and words of what the business sends or holds: who writes one of each in a short message may. */
    refusals: string;
    topics: string;
    /** What is a letter away from a clear phrase, and means the opposite: no slip. */
    opposites?: string;
    /** What may stand before or after and changes nothing. */
    polite: string;
    /** Whether a word of one syllable is another word without its accents. */
    accents?: 'tell words apart';
}
/** A new language is one more entry in the file of its region. */
export declare const optOutWords: readonly OptOutWords[];
