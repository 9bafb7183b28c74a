import type { JSONWebKeySet } from 'jose';
import * as z from 'zod/mini';
import { type SignedVerification } from './signed.js';
import type { SigningKey } from './signing-key.js';
declare const link: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    issuedAt: z.iso.ZodMiniISODateTime;
    expiresAt: z.iso.ZodMiniISODateTime;
}, z.core.$strip>;
/** The longest a link may open: a year. */
export declare const MOST_HOURS = 8760;
/**
 * What a link that the business sends to a person carries: the id of a record of theirs, when it was made, and until
 * when it opens what is held about them; UTC. It names no phone number: links are forwarded, and stay in histories.
 */
export type Link = z.infer<typeof link>;
export declare function signLink({ id, issuedAt, expiresAt }: Link, key: SigningKey): Promise<string>;
/** Checks the signature only; when it has expired is for whoever knows what time it is. */
export declare function verifyLink(jws: string, keySet: JSONWebKeySet): Promise<SignedVerification<Link>>;
export {};
