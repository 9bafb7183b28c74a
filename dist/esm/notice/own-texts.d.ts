import { type Config } from '../config/index.js';
import { OptInError } from '../errors.js';
import { type AnyMessages, type Translator } from '../i18n/index.js';
/** What is wrong with the site's own texts, if anything. `ours`: our texts in a language. */
export declare function textErrors({ texts, business }: Config, ours: (language: string) => AnyMessages): OptInError[];
/**
 * The options without the languages that the site began and did not bring whole, and what is wrong with each: the
 * element does not speak them, as a notice half in English would be no notice.
 */
export declare function withWholeLanguages(config: Config): {
    config: Config;
    incomplete: OptInError[];
};
/** The error for a language of the site's own that lacks texts. */
export declare function incompleteLanguage(language: string, missing: readonly string[]): OptInError;
/** The purposes of the site's own that have no words in the language of the page. */
export declare function wordlessPurposes({ purposes }: Config, { t, language }: Translator): OptInError[];
