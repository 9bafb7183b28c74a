import type { OptInError } from '../errors.js';
import type { ConsentProof, Draft } from '../proof/index.js';

/** What became of one attempt to hand a proof to one destination. */
export type Delivery =
  /** The destination has it. `receipt` is what it answered with, a compact JWS when it is our receiver. */
  | { outcome: 'delivered'; receipt?: string }
  /** Not now: keep the proof and try again, not before `retryAfterMs` where the destination named a pause. */
  | { outcome: 'retry'; error: OptInError; retryAfterMs?: number }
  /** Never: set the proof aside. */
  | { outcome: 'refused'; error: OptInError };

/** One way to one destination. Expected failures are outcomes; `deliver` never rejects. */
export interface Transport {
  /**
   * Names the destination across page views, such as `endpoint https://shop.example/consents` or
   * `callback saveConsent`, so that a kept proof remembers who has taken it.
   */
  readonly destination: string;
  deliver(proof: ConsentProof): Promise<Delivery>;
}

/** A proof on its way, or a confirmation whose number is not yet in E.164. */
export interface OutboxEntry {
  /** The proof's id. */
  id: string;
  content: { kind: 'proof'; proof: ConsentProof } | { kind: 'draft'; draft: Draft };
  /** Destinations that have not taken it yet. */
  pending: string[];
  /** The receipt a destination answered with, while others are still pending. */
  receipt?: string;
  attempts: number;
  /** Not before this time (ms since the epoch, browser clock). */
  notBefore: number;
}

/** Keeps entries until they are delivered. Every method is synchronous: a page may be gone the next moment. */
export interface Outbox {
  put(entry: OutboxEntry): void;
  get(id: string): OutboxEntry | undefined;
  list(): OutboxEntry[];
  remove(id: string): void;
  /** Takes an entry out of the queue for good, without losing it. */
  setAside(id: string, error: OptInError): void;
}
