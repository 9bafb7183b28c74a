import type { ConsentProof } from '../../proof/index.js';

/** A proof as the receiver keeps it. Records are only ever added. */
export interface ConsentRecord {
  proof: ConsentProof;
  /** The receiver's clock, UTC: what others can rely on, unlike the browser's `capturedAt`. */
  receivedAt: string;
  /** Place among the records of the same subject, from 1, by arrival. */
  position: number;
  /** Digest of the same subject's record before this one; `null` for its first. */
  previous: string | null;
  /** Compact JWS over id, digest, receivedAt and previous. */
  receipt: string;
}

/** The end of a subject's chain of records: what the next record follows. */
export type Tail = Pick<ConsentRecord, 'position'> & { digest: string };

/**
 * Where records are kept. A subject's records form a chain, and `append` is the only way to write: it compares
 * and adds in one step, so that any number of receivers can share a store without a lock.
 */
export interface Store {
  /**
   * Adds a record, unless its proof's id is taken or its place in the subject's chain is: then it adds nothing
   * and answers `false`.
   */
  append(record: ConsentRecord): Promise<boolean>;
  /** The record of a proof, by the proof's id. */
  find(id: string): Promise<ConsentRecord | undefined>;
  /** The last record of the subject with this number (E.164), or nothing when there is none. */
  tail(phone: string): Promise<Tail | undefined>;
  /** All records in the order they arrived, read as they are asked for. */
  list(): AsyncIterable<ConsentRecord>;
  /** Resolves when the store answers, rejects when it does not. */
  check(): Promise<void>;
}
