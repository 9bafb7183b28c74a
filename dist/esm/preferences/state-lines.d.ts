import type { MessageKey } from '../i18n/index.js';
import type { SayDate } from './dates.js';
import type { Standing } from './standing.js';
/** Says texts; what the element's translator does. */
export type Say = (key: MessageKey, values?: Record<string, string>) => string;
/** The lines below a purpose: what was chosen, when, in which words, and what of it waits. */
export declare function stateLines(standing: Standing, say: Say, date: SayDate): string[];
