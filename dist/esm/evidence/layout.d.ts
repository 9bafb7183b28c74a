import type { NoticeLayout } from '../proof/index.js';
import { type Look } from './look.js';
import type { PaintedLine } from './painted-lines.js';
/** Where lines stand and how they are painted, as a proof holds it: enough to draw them again. */
export declare function layoutOf(lines: readonly PaintedLine[], look: Look): NoticeLayout;
