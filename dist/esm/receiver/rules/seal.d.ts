import type { JSONWebKeySet } from 'jose';
import * as z from 'zod/mini';
import { type SignedVerification } from './signed.js';
import type { SigningKey } from './signing-key.js';
export declare const seal: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    digest: z.ZodMiniString<string>;
    receivedAt: z.iso.ZodMiniISODateTime;
    position: z.ZodMiniInt;
    previous: z.ZodMiniNullable<z.ZodMiniString<string>>;
    assurance: z.ZodMiniDefault<z.ZodMiniEnum<{
        phone: "phone";
        unverified: "unverified";
        page: "page";
        shop: "shop";
    }>>;
}, z.core.$strip>;
/**
 * The receiver's signature over a record, its assurance and its place in its subject's chain: `previous` is the digest
 * of the record before it, `null` for the first. It names no person, so it outlives an erasure.
 */
export type Seal = z.infer<typeof seal>;
export declare function signSeal({ id, digest, receivedAt, position, previous, assurance }: Seal, key: SigningKey): Promise<string>;
export declare function verifySeal(jws: string, keySet: JSONWebKeySet): Promise<SignedVerification<Seal>>;
