import { decodeProtectedHeader, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { consentProof } from '../../proof/index.js';
import { formsOf } from './number-forms.js';
/** The longest that a token may be good for: a shopper takes their time, a thief must not have much. */
const MOST_SECONDS = 7200;
/** The clocks of the shop's server and of the receiver may differ by this. */
const CLOCKS_DIFFER_SECONDS = 60;
const { phone, reference } = consentProof.shape.subject.shape;
// As RFC 7519 says, other claims are passed over.
const claims = z.object({
    iat: z.number(),
    exp: z.number(),
    jti: z.string().check(z.regex(/^[\x21-\x7e]{1,200}$/)),
    phone: z.optional(phone),
    reference,
});
/** Whether a bearer has the form of a page token, whoever made it: an access token has another one. */
export function isPageToken(bearer) {
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(bearer))
        return false;
    try {
        return decodeProtectedHeader(bearer).alg === 'HS256';
    }
    catch {
        return false; // its first part is no JSON
    }
}
/** Reads a page token. Nothing is answered for one that is not the shop's, has expired, or is not as it must be. */
export async function readPageToken(jwt, secret, now) {
    const payload = await payloadOf(jwt, secret, now);
    const read = z.safeParse(claims, payload);
    if (!read.success)
        return undefined;
    const { iat, exp, ...token } = read.data;
    if (iat > now.getTime() / 1000 + CLOCKS_DIFFER_SECONDS || exp > iat + MOST_SECONDS)
        return undefined;
    return { ...token, expiresAt: new Date(exp * 1000).toISOString() };
}
async function payloadOf(jwt, secret, now) {
    const key = typeof secret === 'string' ? new TextEncoder().encode(secret) : secret;
    try {
        return (await jwtVerify(jwt, key, { algorithms: ['HS256'], currentDate: now })).payload;
    }
    catch {
        return undefined; // whatever is wrong with it, the proof that it came with is taken all the same
    }
}
/** Whether a proof is of the person that a token names; of anybody's, if it names none. */
export function fits(token, { subject }) {
    const isTheirs = token.phone === undefined || formsOf(token.phone).includes(subject.phone);
    return isTheirs && (token.reference === undefined || token.reference === subject.reference);
}
/**
 * Whether a page token shows that a proof comes from a page of the shop's. Ask for proofs that hold only: a token counts
 * for one number, and stays with the first.
 */
export async function comesFromPage(jwt, proof, { pageSecret, store, clock, }) {
    const token = pageSecret && (await readPageToken(jwt, pageSecret, clock()));
    if (!token || !fits(token, proof))
        return false;
    return token.phone !== undefined || store.bindPageToken(token.jti, proof.subject.phone, token.expiresAt);
}
/** Until when a token has surely expired, once another one is good until this moment (both ISO 8601, UTC). */
export function surelyExpiredBy(expiresAt) {
    const longest = (MOST_SECONDS + CLOCKS_DIFFER_SECONDS) * 1000;
    return new Date(Date.parse(expiresAt) - longest).toISOString();
}
