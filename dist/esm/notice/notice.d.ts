import type { Config } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import { type Linked } from './linked.js';
/** One purpose as the shopper reads it. */
export interface Row {
    purpose: string;
    label: string;
    disclosure: string;
    /** Of label and disclosure (BCP 47), where it is not the page's. */
    language?: string;
    /** In preferences mode: how the person stands, in lines. */
    state?: string[];
    /** What comes of taking it back, once the person has; else empty. */
    stopping?: string;
    /** Draws such a line, where it holds words of another language; for lit. */
    drawState?: (line: string) => unknown;
    /** And a button that takes back what its box does not show. */
    stop?: {
        label: string;
        press: (event: Event) => void;
    };
}
/** A line below the boxes. */
export interface ClosingLine extends Linked {
    /** The law wants it to stand out. */
    isHighlighted?: boolean;
}
/** All the texts of the element, in one language, in reading order. */
export interface Notice {
    heading: string;
    intro: string;
    rows: Row[];
    closing: ClosingLine[];
    /** What the jurisdiction adds below the boxes; part of `closing`. */
    added: ClosingLine[];
    privacy: string;
}
export declare function composeNotice(config: Config, { t, language }: Translator): Notice;
