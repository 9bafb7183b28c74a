import type { AnyMessages } from './messages.js';
/** What a page's language comes to. */
export interface Spoken {
    /** BCP 47; what stands in the proof. */
    language: string;
    /** The language of ours that it is spoken in; undefined where the site brings the whole language. */
    ours: string | undefined;
    /** What the site puts over ours, or brings. */
    own: AnyMessages;
}
/** The language of ours that stands in for a BCP 47 tag: `de` for `de-AT`. Undefined where we have none of it. */
export declare function matchLanguage(tag: string): string | undefined;
/**
 * What a page in a language gets: ours with the site's own texts over it, the nearest tag's on top; a language that only
 * the site has; else English.
 *
 * @param texts The site's own wording, by language.
 */
export declare function speak(tag: string, texts?: Readonly<Record<string, AnyMessages>>): Spoken;
