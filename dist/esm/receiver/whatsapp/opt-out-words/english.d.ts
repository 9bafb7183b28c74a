import type { OptOutWords } from '../opt-out-words.js';
/** Heard from everybody: our texts say STOP in every language, and so do most that businesses send. */
export declare const english: OptOutWords;
