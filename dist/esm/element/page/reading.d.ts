import type { Legibility, NoticeLayout } from '../../proof/index.js';
/** One line of the notice as it stands on the page: a heading, a label, a disclosure, a closing line. */
export interface NoticeLine {
    element: HTMLElement;
    /** None for what belongs to no purpose. */
    purpose: string | undefined;
    /** As a proof holds it; empty where none of it is rendered. */
    text: string;
}
/** What could be read of a notice at one moment. */
export interface Reading {
    /** Every line that could be read, in reading order. */
    text: string;
    /** Of the lines that belong to no purpose, and where all lines stood: only where that was measured. */
    evidence?: Legibility;
    layout?: NoticeLayout;
    /** Of the words of a purpose. */
    of(purpose: string): Legibility;
    /** Nothing could be read. */
    isGone: boolean;
}
/** All lines in reading order. A page may have moved, replaced or wrapped the words in them. */
export declare function linesOf(container: ParentNode): NoticeLine[];
/**
 * What can be told without the part that measures: whether the browser draws a line and gives it room, and in which size
 * its style sets it. Contrast, and what covers, cuts or shrinks the words, are not told.
 */
export declare function plainReading(container: ParentNode): Reading;
