/** What a message means for the consents of whoever sent it. */
export type Meaning = 'withdraw-all' | 'withdraw-marketing'
/** It may be meant to take a consent back, or not: a person must look. */
 | 'unclear' | 'nothing';
/** What a person wrote. Only a message that holds nothing else takes a consent back by itself. */
export declare function meaningOfText(text: string): Meaning;
/**
 * What a person tapped: the label they saw counts; the business's own name for it (payload, id), which they did not
 * see, where the label is not clear.
 */
export declare function meaningOfReply(label?: string, payload?: string): Meaning;
