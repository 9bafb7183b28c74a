import type { Config } from '../../config/index.js';
import { type Snapshot } from '../../proof/index.js';
import type { Reading } from './reading.js';
import type { Decision } from '../ticks.js';
/** What a snapshot needs beside the page itself. */
export interface Confirmation {
    config: Config;
    decide: (purpose: string) => Decision;
    onScreenMs: (purpose: string) => number;
    /** What of the notice could be read. */
    reading: Reading;
    previous: string | null;
    shownAt: number;
}
/**
 * Everything about this moment but the number, read off what is rendered: the texts as they stand on the page,
 * in reading order, and how legible they are there.
 */
export declare function takeSnapshot(root: ParentNode, confirmation: Confirmation): Omit<Snapshot, 'subject'>;
