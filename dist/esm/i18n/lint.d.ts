import type { AnyMessages } from './messages.js';
export interface TextProblem {
    key: string;
    text: string;
    /** What the text must contain, or which keys there are. */
    allowed: string;
}
/**
 * What is wrong with texts that a site, or a translator, puts over ours: an unknown key, a placeholder we cannot
 * fill, or a missing business name, WhatsApp, or word for stopping. `business` may also stand there as written.
 *
 * @param all Ours in the same language, all of them, where they are loaded.
 */
export declare function lintTexts(texts: AnyMessages, business?: string, all?: AnyMessages): TextProblem[];
/**
 * Those of the keys that a language of the site's own has to bring and does not. Of a plural, the form `other` is
 * enough.
 */
export declare function missingKeys(texts: AnyMessages, needed: readonly string[]): string[];
