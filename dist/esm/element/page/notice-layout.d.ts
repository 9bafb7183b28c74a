import type { NoticeLayout } from '../../proof/index.js';
import type { NoticeLine } from './notice-lines.js';
/** Where lines stand and how they are painted, as a proof holds it: enough to draw them again. */
export declare function layoutOf(lines: readonly NoticeLine[], container: Element): NoticeLayout;
