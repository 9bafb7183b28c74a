import type { Sql } from './engine.js';
import type { Endings } from './endings.js';
export declare function sqlEndings(sql: Sql): Endings;
