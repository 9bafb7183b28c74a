import type { Config } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import type { JurisdictionId } from '../jurisdictions/index.js';
import { type NoticeLine } from '../notice/index.js';
/** The whole notice under one jurisdiction. Digests are those of `notice.sha256` in a proof. */
export interface NoticeSample {
    jurisdiction: JurisdictionId;
    /** With the label of the element's own phone field, the only line of part `phone`. */
    lines: NoticeLine[];
    /** With that line. */
    ownField: string;
    /** Without it: the page has the number. */
    pagesNumber: string;
    /** The lines that name the number where the page gives it (`phone`); a digest then is of one number only. */
    naming: string[];
}
export declare function noticeSample(config: Config, translator: Translator): NoticeSample;
