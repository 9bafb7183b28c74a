import { type ConsentProof } from '../../proof/index.js';
import type { Books } from '../rules/enter.js';
import { type Occasion } from './write-event.js';
/** How long a code is good for, from when the receiver got its proof. */
export declare const CODE_HOURS = 24;
/** What a message with codes is worth. */
export interface Coded {
    /**
     * `own`: of proofs for the sender's number, in time. `expired`: of such a proof, too late. `other-number`: of a proof
     * for another number. `number-missing`: WhatsApp does not tell the sender's number, so that a code shows nothing:
     * whoever made a proof knows its code. `nothing`: too late, and not shown to be the sender's.
     */
    worth: 'own' | 'expired' | 'other-number' | 'number-missing' | 'nothing';
    proofs: [ConsentProof, ...ConsentProof[]];
    /** What the sender wrote beside codes and ready-made text. */
    ownWords: string;
}
/** Looks the codes in a text up; nothing where it holds none of a proof that grants something. */
export declare function codedIn(words: string, { person, at }: Occasion, books: Books): Promise<Coded | undefined>;
/** Writes down that a proof was confirmed from the phone it is about. */
export declare function confirmProof(proof: ConsentProof, words: string, occasion: Occasion, books: Books): Promise<void>;
export declare function isConfirmed(proof: ConsentProof, { store }: Books): Promise<boolean>;
