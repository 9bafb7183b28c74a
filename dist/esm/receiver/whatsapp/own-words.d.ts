import { type ConsentProof } from '../../proof/index.js';
/**
 * What somebody wrote themselves in a message with the code of a proof. The ready-made text around the code names the
 * business, whose name may be a word that takes consents back: Lands' End, Stop & Shop.
 */
export declare function ownWords(words: string, proofs: readonly ConsentProof[]): Promise<string>;
