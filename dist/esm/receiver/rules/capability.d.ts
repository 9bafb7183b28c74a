import { type JSONWebKeySet } from 'jose';
/** What a person shows to see and change their own consents. */
export type Capability = 
/** They sent this very proof; see `entriesOpenedBy` for what that opens. */
{
    kind: 'receipt';
    id: string;
    digest: string;
    givenAt: string;
}
/** The business sent it to them: it opens everything about whose record this is. */
 | {
    kind: 'link';
    id: string;
    givenAt: string;
}
/** Its time is over, or that of the key that signed it. */
 | {
    kind: 'expired';
}
/** These keys did not sign it, or not for this. */
 | {
    kind: 'invalid';
};
/** Reads a token: a receipt, or what a link carries. */
export declare function readCapability(token: string, keySet: JSONWebKeySet, now: Date): Promise<Capability>;
