import type { Books } from '../rules/enter.js';
import { type Occasion } from './write-event.js';
/** What became of the codes in a text. `other-number`: one is of a proof for a number that is not the sender's. */
export type Confirming = 'nothing' | 'confirmed' | 'other-number';
/**
 * Confirms the proofs whose codes a person sent from their phone. Where WhatsApp tells no number, the code says whose
 * message it is: nobody but who saw the page has it.
 */
export declare function confirm(words: string, occasion: Occasion, books: Books): Promise<Confirming>;
