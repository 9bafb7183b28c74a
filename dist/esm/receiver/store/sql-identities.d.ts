import type { Sql } from './engine.js';
import type { Identities } from './identities.js';
export declare function sqlIdentities(sql: Sql): Identities;
