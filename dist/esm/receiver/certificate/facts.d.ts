import { type Markup, type Part } from '../../markup.js';
/** Names and values; what has no value is left out. A text of others keeps its direction to itself. */
export declare function facts(rows: readonly [string, Part][]): Markup;
