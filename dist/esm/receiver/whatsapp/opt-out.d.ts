/** What a message means for the consents of whoever sent it. */
export type Meaning = 'withdraw-all' | 'withdraw-marketing'
/** It may be meant to take a consent back, or not: a person must look. */
 | 'unclear' | 'nothing';
/**
 * What a person wrote. Only a message that holds nothing else takes a consent back by itself, and only by English
 * words or those of the person's own languages: `baja` is "stop" in Spanish and "steel" in Indonesian. Where no
 * language is known, words count that are unambiguous in all of them. Any other stop word waits for a person.
 *
 * @param languages BCP 47, of the person's records.
 */
export declare function meaningOfText(text: string, languages?: readonly string[]): Meaning;
/** Whether it depends on the languages of whoever wrote it what it means. */
export declare function dependsOnLanguages(text: string): boolean;
/**
 * What a person tapped: the label they saw counts; the business's own name for it (payload, id), which they did not
 * see, where the label is not clear. The business chose the language.
 */
export declare function meaningOfReply(label?: string, payload?: string): Meaning;
