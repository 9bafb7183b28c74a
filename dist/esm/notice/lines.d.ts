import type { Notice } from './notice.js';
/** One line of a notice, and which part of the element it is. */
export interface NoticeLine {
    part: 'heading' | 'intro' | 'label' | 'disclosure' | 'state' | 'phone' | 'closing' | 'privacy';
    /** White space as a browser shows it. */
    text: string;
    /** The law wants it to stand out. */
    isHighlighted?: boolean;
}
/**
 * Every line of a notice in the order in which they are shown and a proof holds them.
 *
 * @param phone Label of the element's own phone field, where it shows one.
 */
export declare function noticeLines(notice: Notice, phone?: string): NoticeLine[];
/** The lines as the `notice.text` of a proof holds them. */
export declare function noticeText(lines: readonly NoticeLine[]): string;
/** A text as a browser shows it, and so as it is read off the page. */
export declare function asShown(text: string): string;
