import { type Legibility } from '../../proof/index.js';
import { type Markup } from '../../markup.js';
/** What a proof says of how words could be read, after other lines of that kind; what speaks against them last and plainly. */
export declare function legibilityList(evidence: Legibility, ...before: string[]): Markup;
