import type { Config } from '../config/index.js';
import { type LanguageReview } from '../i18n/reviews.js';
import type { NoticeSample } from './notices.js';
import { type PurposeSample } from './purposes.js';
import { type Group } from './states.js';
import type { Voice } from './voice.js';
/** Everything the element says in one language. */
export interface LanguageSheet {
    /** BCP 47. */
    language: string;
    direction: 'ltr' | 'rtl';
    /** `null`: no native speaker has read it; `undefined`: the site's own language. */
    review: LanguageReview | null | undefined;
    /** How many of the texts are the site's own. */
    own: number;
    /** Keys that a language of the site's own does not bring: it can be asked in, and shows these keys elsewhere. */
    missing: string[];
    notices: NoticeSample[];
    purposes: PurposeSample[];
    groups: Group[];
}
export declare function languageSheet(voice: Voice, config: Config, notices: NoticeSample[]): LanguageSheet;
