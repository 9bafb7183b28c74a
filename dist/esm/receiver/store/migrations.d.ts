import type { SqlEngine } from './engine.js';
/** Of a record: that it is about another; see `isAboutRecord`. In these words, so that its index serves it. */
export declare const IS_ABOUT_RECORD: string;
/** Brings the tables up to date; running it again, or from two receivers at once, changes nothing more. */
export declare function migrate(engine: SqlEngine): Promise<void>;
