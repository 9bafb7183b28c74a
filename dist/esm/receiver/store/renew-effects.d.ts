import type { Sql } from './engine.js';
/** Makes the effect of every record anew, after effects have come to say more than they did. */
export declare function renewEffects(sql: Sql): Promise<void>;
