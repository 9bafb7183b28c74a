import type { Config } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
/** One purpose as the shopper reads it. */
export interface Row {
    purpose: string;
    label: string;
    disclosure: string;
    /** In preferences mode: how the person stands, in lines. */
    state?: string[];
    /** And a button that takes back what its box does not show. */
    stop?: {
        label: string;
        press: (event: Event) => void;
    };
}
/** All the texts of the element, in one language, in reading order. */
export interface Notice {
    heading: string;
    intro: string;
    rows: Row[];
    closing: string[];
    privacy: string;
}
export declare function composeNotice(config: Config, { t, language }: Translator): Notice;
