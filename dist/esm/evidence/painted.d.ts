import type { Look } from './look.js';
import type { PaintedLine } from './painted-lines.js';
import { type Box } from './surroundings.js';
/** What of a box of text letters fill: its middle. Boxes of fonts are higher, and may well be cut or overlap above and below. */
export declare function coreOf({ left, top, right, bottom }: DOMRect, fontSizePx: number): Box;
/** Font size after transforms and zoom, of a text inside a line. */
export declare function paintedFontSize(line: HTMLElement, parent: Element, look: Look): number;
/** Whether any of a line's words is not painted, or so that nobody can read it. */
export declare function isHidden({ pieces }: PaintedLine, look: Look): boolean;
/** Whether words stand on those of another line. */
export declare function isOverlaid(line: PaintedLine, lines: readonly PaintedLine[]): boolean;
