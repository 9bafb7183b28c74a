import { type JSONWebKeySet } from 'jose';
import * as z from 'zod/mini';
import type { SignedKind } from './signing-key.js';
export type SignedVerification<Payload> = {
    valid: true;
    payload: Payload;
} | {
    valid: false;
    problem: 'signature' | 'shape';
};
/** Checks a compact JWS by the receiver's published keys, that it is of this kind, and has this shape. */
export declare function verifySigned<Payload>(jws: string, keySet: JSONWebKeySet, kind: SignedKind, shape: z.ZodMiniType<Payload>): Promise<SignedVerification<Payload>>;
