/** A piece of text with one style, and the boxes it is painted in: one for each line that it breaks into. */
export interface Piece {
    /** The element whose style it has. */
    parent: Element;
    rects: DOMRect[];
}
/** One line of the notice as it stands on the page: a heading, a label, a disclosure, a closing line. */
export interface NoticeLine {
    element: HTMLElement;
    /** None for what belongs to no purpose. */
    purpose: string | undefined;
    /** As a proof holds it; empty where none of it is rendered. */
    text: string;
    pieces: Piece[];
    /** Of the element around all lines, at that moment. */
    host: DOMRect;
}
/** All lines that have words, in reading order. A page may have moved, replaced or wrapped the words in them. */
export declare function linesOf(container: ParentNode): NoticeLine[];
