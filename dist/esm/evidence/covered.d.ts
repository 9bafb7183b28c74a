import type { Look } from './look.js';
import type { PaintedLine } from './painted-lines.js';
/** What was found where a text is: something over it, nothing over it, or not even the text. Undefined: it cannot be told. */
export type Sight = 'covered' | 'clear' | 'gone' | undefined;
/**
 * Hit tests on the text of lines, where it is in view. Nothing is told of a line that is in part out of view, or under a bar
 * at the edge of the window: it can be scrolled to where it is seen.
 */
export declare function sightsOf(lines: readonly PaintedLine[], look: Look): Sight[];
