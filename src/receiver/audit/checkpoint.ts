import * as z from 'zod/mini';
import { withDigest } from '../rules/content.js';
import type { SigningKey } from '../rules/signing-key.js';
import type { Records } from '../store/records.js';
import { makeTally } from './tally.js';

const digest = z.string().check(z.regex(/^sha-256:[0-9a-f]{64}$/));
const time = z.iso.datetime({ precision: 3 });

const dayTally = z.strictObject({
  /** UTC. */
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  records: z.int().check(z.minimum(1)),
  /** SHA-256 over the seals of the day's records by `receivedAt` and `id`, each with a line feed after it. */
  digest,
});

/** How many records arrived on a day, and a digest of all their seals. */
export type DayTally = z.infer<typeof dayTally>;

const checkpoint = z.strictObject({
  type: z.literal('whatsapp-opt-in/checkpoint'),
  version: z.literal(1),
  /** All records that arrived until then, by the receiver's clock, UTC; this moment included. */
  upTo: time,
  records: z.int().check(z.minimum(0)),
  /** The days on which records arrived, in order. */
  days: z.array(dayTally),
  /** `digest` of the checkpoint before, where one was given. */
  previous: z.nullable(digest),
  /** SHA-256 over RFC 8785 canonical JSON of all the rest, as proofs have it. */
  digest,
});

/**
 * What was held at one moment, of all subjects together. Kept where the receiver cannot write (printed, mailed, with
 * a notary), it shows later that records are missing, the last ones of a chain included.
 */
export type Checkpoint = z.infer<typeof checkpoint>;

/** What is signed: `digest` stands for the days. */
export const statement = z.pick(checkpoint, { upTo: true, records: true, previous: true, digest: true });

export const signedCheckpoint = z.strictObject({
  checkpoint,
  /** A compact JWS (ES256) over `{upTo, records, previous, digest}`. */
  signature: z.string(),
});

export type SignedCheckpoint = z.infer<typeof signedCheckpoint>;

/**
 * How long a record may take from its `receivedAt` until others can see it. A record gets its time just before it is
 * written, and no statement runs longer than this; so what a checkpoint passes over, nobody can slip in before it
 * later. Clocks of receivers that run side by side must agree within it.
 */
export const GRACE_MS = 60_000;

/**
 * States what is held. The records are read page by page and nothing is locked: until `upTo` nothing more arrives,
 * and neither an erasure nor anything else changes seals, ids and times.
 *
 * @param options.previous `digest` of the checkpoint before.
 */
export async function makeCheckpoint(
  { store, signingKey, clock }: { store: Pick<Records, 'list'>; signingKey: SigningKey; clock: () => Date },
  { previous = null, onRecord }: { previous?: string | null; onRecord?: () => void } = {},
): Promise<SignedCheckpoint> {
  const upTo = checkpointTime(clock());
  const tally = makeTally();
  for await (const record of store.list({ to: upTo })) {
    tally.add(record);
    onRecord?.();
  }
  const days = tally.end();
  const records = days.reduce((sum, day) => sum + day.records, 0);
  const made: Checkpoint = withDigest({
    type: 'whatsapp-opt-in/checkpoint' as const,
    version: 1 as const,
    ...{ upTo, records, days, previous },
  });
  const stated: z.infer<typeof statement> = { upTo, records, previous, digest: made.digest };
  return { checkpoint: made, signature: await signingKey.sign('whatsapp-opt-in-checkpoint', stated) };
}

/** Up to when a checkpoint that is made now can speak. */
export function checkpointTime(now: Date): string {
  return new Date(now.getTime() - GRACE_MS).toISOString();
}
