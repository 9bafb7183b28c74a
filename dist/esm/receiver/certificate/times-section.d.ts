import type { Certificate } from './certificate.js';
import { type Markup } from '../../markup.js';
/** What happened in its order, each by the clock that tells it. */
export declare function times({ record, state: { confirmedAt } }: Certificate): Markup;
