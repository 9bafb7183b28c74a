import { createHash, type Hash } from 'node:crypto';
import type { DayTally } from './checkpoint.js';

/** Counts records by the UTC day they arrived on, and digests their seals. */
export interface Tally {
  /** In the order of an export: by `receivedAt` and `id`. */
  add(record: { receivedAt: string; seal: string }): void;
  end(): DayTally[];
}

export function makeTally(): Tally {
  const days = new Map<string, { records: number; hash: Hash }>();
  return {
    add({ receivedAt, seal }) {
      const day = receivedAt.slice(0, 10);
      let found = days.get(day);
      if (!found) days.set(day, (found = { records: 0, hash: createHash('sha256') }));
      found.records += 1;
      found.hash.update(`${seal}\n`);
    },
    end: () =>
      [...days]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([day, { records, hash }]) => ({ day, records, digest: `sha-256:${hash.digest('hex')}` })),
  };
}
