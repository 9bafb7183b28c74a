import type { ConsentProof } from '../../proof/index.js';
import type { Desk } from '../desk.js';
import type { Sender } from '../rules/accept.js';
/** What a request shows of who sends it, before its proof is read. */
export interface Claim extends Sender {
    /** A page token that is the shop's. Whether it is good for this proof's number, only the proof can show. */
    pageToken?: string;
}
/**
 * Reads who sends a proof. A page token that is no good costs nobody their proof: a page may have been open for long.
 * Whoever shows another token is a server, which is told when it is wrong.
 */
export declare function claimOf(request: Request, desk: Desk): Promise<Claim>;
/** Who hands in this proof. */
export declare function senderOf(proof: ConsentProof, { pageToken, ...claimed }: Claim, desk: Desk): Promise<Sender>;
