import type { SqlEngine } from './engine.js';
/** Brings the tables up to date; running it again, or from two receivers at once, changes nothing more. */
export declare function migrate(engine: SqlEngine): Promise<void>;
