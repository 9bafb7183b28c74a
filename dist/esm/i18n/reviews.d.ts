import type { LanguageTag } from './languages.js';
/** Who has read all texts of a language as its native speaker, and when (ISO 8601). */
export interface LanguageReview {
    readonly by: string;
    readonly date: string;
}
/** `null`: no native speaker has. Not in the files for shoppers. */
export declare const reviews: Readonly<Record<LanguageTag, LanguageReview | null>>;
