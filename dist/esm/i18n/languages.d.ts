import type { AnyMessages } from './messages.js';
/** The languages the element speaks, as BCP 47 tags. */
export declare const languages: string[];
/** The language that stands in for a BCP 47 tag: `de` for `de-AT`. English where we have none of it. */
export declare function matchLanguage(tag: string): string;
/**
 * Loads all the texts of a language of `languages`.
 *
 * @throws {OptInError} `load-failed`
 */
export declare function loadMessages(language: string): Promise<AnyMessages>;
