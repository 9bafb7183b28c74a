import type { Certificate } from './certificate.js';
import { type Markup } from '../../markup.js';
export declare function checks({ record, checks: results }: Certificate): Markup;
export declare function checkAgain(): Markup;
export declare function limits(): Markup;
