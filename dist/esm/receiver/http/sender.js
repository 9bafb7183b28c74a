import { comesFromPage, isPageToken, readPageToken } from '../rules/page-token.js';
import { callerWith } from '../rules/token.js';
import { authorize } from './authorize.js';
import { bearerOf } from './bearer.js';
const ANYBODY = { assurance: 'unverified' };
/**
 * Reads who sends a proof. A page token that is no good costs nobody their proof: a page may have been open for long.
 * Whoever shows another token is a server, which is told when it is wrong.
 */
export async function claimOf(request, desk) {
    const bearer = bearerOf(request);
    if (bearer === undefined)
        return ANYBODY; // a browser may bring a password along, which its user typed for the site
    if (callerWith(bearer, desk.tokens) || !isPageToken(bearer)) {
        return { assurance: 'shop', by: authorize(request, 'intake', desk.tokens).name };
    }
    const { pageSecret, clock } = desk;
    const token = pageSecret && (await readPageToken(bearer, pageSecret, clock()));
    return token ? { assurance: 'page', pageToken: bearer } : ANYBODY;
}
/** Who hands in this proof. */
export async function senderOf(proof, { pageToken, ...claimed }, desk) {
    const isGood = pageToken === undefined || (await comesFromPage(pageToken, proof, desk));
    return isGood ? claimed : ANYBODY;
}
