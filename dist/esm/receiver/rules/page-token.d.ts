import { type ConsentProof } from '../../proof/index.js';
import type { PageTokens } from '../store/page-tokens.js';
/** What the shop's server made for one view of a page, and the page sent along with a proof. */
export interface PageToken {
    /** The token's own id. */
    jti: string;
    /** ISO 8601, UTC. */
    expiresAt: string;
    /** The only number (E.164) that it is good for; without one, that is the first it comes with. */
    phone?: string | undefined;
    /** The shop's own id of the customer or the order that it is good for. */
    reference?: string | undefined;
}
/** Whether a bearer has the form of a page token, whoever made it: an access token has another one. */
export declare function isPageToken(bearer: string): boolean;
/** Reads a page token. Nothing is answered for one that is not the shop's, has expired, or is not as it must be. */
export declare function readPageToken(jwt: string, secret: Uint8Array | string, now: Date): Promise<PageToken | undefined>;
/** Whether a proof is of the person that a token names; of anybody's, if it names none. */
export declare function fits(token: Pick<PageToken, 'phone' | 'reference'>, { subject }: ConsentProof): boolean;
/**
 * Whether a page token shows that a proof comes from a page of the shop's. Ask for proofs that hold only: a token counts
 * for one number, and stays with the first.
 */
export declare function comesFromPage(jwt: string, proof: ConsentProof, { pageSecret, store, clock, }: {
    /** Without one there are no page tokens. */
    pageSecret: Uint8Array | undefined;
    store: PageTokens;
    clock: () => Date;
}): Promise<boolean>;
/** Until when a token has surely expired, once another one is good until this moment (both ISO 8601, UTC). */
export declare function surelyExpiredBy(expiresAt: string): string;
