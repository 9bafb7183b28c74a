import { type Sight } from './covered.js';
import type { Look } from './look.js';
import type { PaintedLine } from './painted-lines.js';
/** What hit tests found, of which text: they tell only of what is in view, and so are made when the person ticks a box. */
export declare class Sights {
    #private;
    of({ element, text }: PaintedLine): Sight;
    /** What was seen once needs no look any more. */
    test(lines: readonly PaintedLine[], look: Look): void;
}
