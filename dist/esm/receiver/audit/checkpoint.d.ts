import * as z from 'zod/mini';
import type { SigningKey } from '../rules/signing-key.js';
import type { Records } from '../store/records.js';
declare const dayTally: z.ZodMiniObject<{
    day: z.ZodMiniString<string>;
    records: z.ZodMiniInt;
    digest: z.ZodMiniString<string>;
}, z.core.$strict>;
/** How many records arrived on a day, and a digest of all their seals. */
export type DayTally = z.infer<typeof dayTally>;
declare const checkpoint: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"whatsapp-opt-in/checkpoint">;
    version: z.ZodMiniLiteral<1>;
    upTo: z.iso.ZodMiniISODateTime;
    records: z.ZodMiniInt;
    days: z.ZodMiniArray<z.ZodMiniObject<{
        day: z.ZodMiniString<string>;
        records: z.ZodMiniInt;
        digest: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    previous: z.ZodMiniNullable<z.ZodMiniString<string>>;
    digest: z.ZodMiniString<string>;
}, z.core.$strict>;
/**
 * What was held at one moment, of all subjects together. Kept where the receiver cannot write (printed, mailed, with
 * a notary), it shows later that records are missing, the last ones of a chain included.
 */
export type Checkpoint = z.infer<typeof checkpoint>;
/** What is signed: `digest` stands for the days. */
export declare const statement: z.ZodMiniObject<{
    digest: z.ZodMiniString<string>;
    previous: z.ZodMiniNullable<z.ZodMiniString<string>>;
    records: z.ZodMiniInt;
    upTo: z.iso.ZodMiniISODateTime;
}, z.core.$strict>;
export declare const signedCheckpoint: z.ZodMiniObject<{
    checkpoint: z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"whatsapp-opt-in/checkpoint">;
        version: z.ZodMiniLiteral<1>;
        upTo: z.iso.ZodMiniISODateTime;
        records: z.ZodMiniInt;
        days: z.ZodMiniArray<z.ZodMiniObject<{
            day: z.ZodMiniString<string>;
            records: z.ZodMiniInt;
            digest: z.ZodMiniString<string>;
        }, z.core.$strict>>;
        previous: z.ZodMiniNullable<z.ZodMiniString<string>>;
        digest: z.ZodMiniString<string>;
    }, z.core.$strict>;
    signature: z.ZodMiniString<string>;
}, z.core.$strict>;
export type SignedCheckpoint = z.infer<typeof signedCheckpoint>;
/**
 * How long a record may take from its `receivedAt` until others can see it. A record gets its time just before it is
 * written, and no statement runs longer than this; so what a checkpoint passes over, nobody can slip in before it
 * later. Clocks of receivers that run side by side must agree within it.
 */
export declare const GRACE_MS = 60000;
/**
 * States what is held. The records are read page by page and nothing is locked: until `upTo` nothing more arrives,
 * and neither an erasure nor anything else changes seals, ids and times.
 *
 * @param options.previous `digest` of the checkpoint before.
 */
export declare function makeCheckpoint({ store, signingKey, clock }: {
    store: Pick<Records, 'list'>;
    signingKey: SigningKey;
    clock: () => Date;
}, { previous, onRecord }?: {
    previous?: string | null;
    onRecord?: () => void;
}): Promise<SignedCheckpoint>;
/** Up to when a checkpoint that is made now can speak. */
export declare function checkpointTime(now: Date): string;
export {};
