import type { Config } from '../config/index.js';
import { OptInError } from '../errors.js';
import { type Translator } from '../i18n/index.js';
/** The language of one element: loads it when asked for, falls back to English as a whole when it does not come. */
export declare class Language {
    #private;
    constructor(changed: (error?: OptInError) => void);
    /** A translator for a language, or undefined while its texts are on their way; `changed` is called when they came. */
    translator(tag: string, texts: Config['texts']): Translator | undefined;
}
/** What is wrong with the site's own texts, if anything. */
export declare function textErrors({ texts, business }: Config): OptInError[];
