import type { Config } from '../config/index.js';
import type { AnyMessages, Translator } from '../i18n/index.js';
import { type Sample } from './sample.js';
/** Texts that belong together. */
export interface Group {
    title: string;
    samples: Sample[];
}
/** All that is shown beside the notice, the same under every jurisdiction. A language of the site's own may lack some. */
export declare function stateGroups(config: Config, { t, language }: Translator): Group[];
/** What the receiver's page says around the element. The site's own texts do not reach it. */
export declare function pageGroup(messages: AnyMessages): Group;
