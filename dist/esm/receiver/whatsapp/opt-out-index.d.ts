import { type Spelling } from './mistyped.js';
import { type Phrases } from './phrases.js';
declare const KINDS: readonly ["clear", "everyday", "alone", "marketing", "unclear"];
type Kind = (typeof KINDS)[number];
/** As what a whole message stands in the list of a language. */
export interface Listing {
    language: string;
    kind: Kind;
}
/** The lists of opt-out-words.ts, as they are looked things up in. */
export interface OptOutIndex {
    /** Whole messages, without spaces; unclear ones also with them. A language names none twice: the first kind counts. */
    listings: ReadonlyMap<string, readonly Listing[]>;
    /** What a person must look at in any sentence, and in a short one. */
    hints: Phrases;
    shortHints: Phrases;
    /** The same, whatever the last word ends in; for texts with a space before them. */
    beginnings: RegExp;
    /** By language. */
    refusals: readonly (readonly [refusal: RegExp, topic: RegExp])[];
    /** What may stand before or after. */
    polite: Phrases;
    /** Whole messages that another may be meant for, and English words that one in a sentence may. */
    messages: Spelling;
    opposites: ReadonlySet<string>;
    englishWords: Spelling;
}
/** Made when the first message comes: who never hears WhatsApp does not wait for it. */
export declare function optOutIndex(): OptOutIndex;
export {};
