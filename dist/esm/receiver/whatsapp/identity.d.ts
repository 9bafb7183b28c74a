/** Joins what WhatsApp knows of a person under a user id with what is known under their number. */
import type { Books } from '../rules/enter.js';
import { type Occasion } from './write-event.js';
/**
 * Remembers whose user id it is, when WhatsApp names number and id together. Of people about whom nothing is held,
 * nothing is kept.
 */
export declare function learnIdentity(occasion: Occasion, books: Books): Promise<void>;
/** A user id took the place of another: it is the same person's. Their consents stay with the number. */
export declare function learnNewUserId(previous: string, occasion: Occasion, books: Books): Promise<void>;
export declare function isAnyHeld(subjects: readonly string[], { store }: Books): Promise<boolean>;
