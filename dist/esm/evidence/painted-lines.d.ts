import type { NoticeLine } from '../element/page/reading.js';
import type { Look } from './look.js';
/** A piece of text with one style, and the boxes it is painted in: one for each line that it breaks into. */
export interface Piece {
    /** The element whose style it has. */
    parent: Element;
    rects: DOMRect[];
    /** Its font size as painted, in CSS pixels. */
    size: number;
}
/** A line of the notice, and where its words are. */
export interface PaintedLine extends NoticeLine {
    pieces: Piece[];
}
/** All lines that have words. */
export declare function paintedLines(look: Look): PaintedLine[];
