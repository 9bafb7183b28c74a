import type { OptOutWords } from '../opt-out-words.js';
export declare const southAsia: readonly OptOutWords[];
