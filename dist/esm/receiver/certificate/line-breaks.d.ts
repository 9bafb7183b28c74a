/**
 * Where a line of the notice broke into rows. A proof says how large the line was, not where it broke, and the letters of
 * that page are not at hand: their widths are estimated, and what the lines of one page have in common is learned from them.
 */
/** A text that was painted into a box; sizes in px. */
export interface Block {
    text: string;
    width: number;
    height: number;
    fontSize: number;
    weight: number;
}
/** One row of it, and its share of the width of the widest. */
export interface Row {
    text: string;
    share: number;
}
/** The rows of each block of a page. */
export declare function breakIntoRows(blocks: readonly Block[]): Row[][];
