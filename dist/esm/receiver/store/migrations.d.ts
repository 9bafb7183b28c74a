import type { SqlEngine } from './engine.js';
/** Of a record: that it confirms another. In these words, so that the index of this name serves it. */
export declare const IS_CONFIRMATION = "effect like '{\"kind\":\"confirmation\"%'";
/** Brings the tables up to date; running it again, or from two receivers at once, changes nothing more. */
export declare function migrate(engine: SqlEngine): Promise<void>;
