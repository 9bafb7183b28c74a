import type { ConsentRecord, Records } from '../store/records.js';
import type { Entry } from './entry.js';
/**
 * Which records a receipt opens. Anybody can send a proof for any number, and gets a receipt for it, so that a receipt
 * shows no more than its holder has shown to know: the record it names and, one through the other, those that it
 * follows, whose ids nobody guesses. Never what follows it: whether that is shown would depend on what else is held.
 *
 * Once one of them was confirmed from this very number, what came after that one is the person's too. What was there
 * before is not shown: whoever made the proof may have talked the person into confirming it.
 */
export declare function entriesOpenedBy(record: ConsentRecord, store: Pick<Records, 'find' | 'entriesOf' | 'remarksOf'>): Promise<Entry[]>;
