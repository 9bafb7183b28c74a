import type { Config } from '../../config/index.js';
import type { OptInError } from '../../errors.js';
import { type AnyMessages, type Translator } from '../../i18n/index.js';
/** The language of one element: loads it when asked for, falls back to English as a whole when it does not come. */
export declare class Language {
    #private;
    /** Whether the translator only stands in, until the texts that were asked for have come. */
    isWaiting: boolean;
    /** `changed` is called when texts have come, or will not come. */
    constructor(changed: (error?: OptInError) => void);
    /** The translator for a language (BCP 47), or an English one while its texts are on their way. */
    translator(tag: string, config: Config): Translator;
    /** Ours in a language, as far as they are loaded; English where not. */
    messagesIn(language: string): AnyMessages;
}
