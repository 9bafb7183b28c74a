import { type Books } from './enter.js';
/**
 * Takes a person's data out of the records: of their number in all its forms, and of the WhatsApp user ids known to
 * be theirs. What stays are digests, times and seals, which name nobody, so that the chain can still be checked; its last record
 * says that and when it was erased. Afterwards the number is unknown.
 *
 * @returns how many chains were erased; 0 when nothing was held.
 */
export declare function erase(phone: string, books: Books): Promise<number>;
