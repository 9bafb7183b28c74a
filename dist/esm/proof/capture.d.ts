import type { ConsentProof } from './schema.js';
/** What was on the page at the moment of confirming: a proof without its digests. */
export interface Snapshot extends Omit<ConsentProof, 'type' | 'version' | 'channel' | 'notice' | 'digest'> {
    notice: Omit<ConsentProof['notice'], 'sha256'>;
}
/**
 * A snapshot whose number is still as the person typed it, because the page left before the rules of the
 * number's country had loaded. `country` is the region (ISO 3166-1 alpha-2) for numbers without a country code.
 */
export interface Draft extends Omit<Snapshot, 'subject'> {
    subject: {
        typed: string;
        country?: string;
        reference?: string;
    };
}
/** The limit of design.md section 4, in bytes of UTF-8 JSON. */
export declare const MAX_PROOF_BYTES = 24000;
/**
 * Makes the proof of a snapshot. Pure: the same snapshot gives the same proof, byte for byte.
 *
 * @throws {OptInError} `proof-too-large` when the proof's JSON is longer than 24 kB.
 */
export declare function capture(snapshot: Snapshot): ConsentProof;
/** The proof of a draft, once its number is known in E.164. */
export declare function finish({ subject: { reference }, ...rest }: Draft, phone: string): ConsentProof;
/** Length of a proof's JSON in bytes of UTF-8. */
export declare function proofBytes(proof: unknown): number;
