import type { ConsentRecord, Tail } from '../store/records.js';
import type { Store } from '../store/store.js';
import type { Assurance } from './assurance.js';
import { isProof, type Content } from './content.js';
import { signReceipt } from './receipt.js';
import { signSeal } from './seal.js';
import type { SigningKey } from './signing-key.js';

/** What the rules need from outside. */
export interface Books {
  store: Store;
  signingKey: SigningKey;
  clock: () => Date;
}

/** What became of a content that was to be written down. */
export type Entering =
  | { outcome: 'added'; record: ConsentRecord }
  /** The very same content is already held: its record, with the receipt given then. */
  | { outcome: 'known'; record: ConsentRecord }
  /** Another content with the same id is held. */
  | { outcome: 'conflict' };

/**
 * Writes a content down at the end of its subject's chain.
 *
 * @param subject The phone number, or WhatsApp's user id.
 */
export async function enter(
  content: Content,
  subject: string,
  assurance: Assurance,
  books: Books,
): Promise<Entering> {
  const { store } = books;
  for (;;) {
    const record = await sealed({ content, subject, assurance }, await store.tail(subject), books);
    if (await store.append(record)) return { outcome: 'added', record };
    const held = await store.find(content.id);
    if (held)
      return held.digest === content.digest ? { outcome: 'known', record: held } : { outcome: 'conflict' };
    // Another record of the same subject took the place first. Try the one after: each round means that some
    // record got in, so this ends.
  }
}

/** The record that follows `tail`. */
export async function sealed(
  { content, subject, assurance }: { content: Content; subject: string; assurance: Assurance },
  tail: Tail | undefined,
  { signingKey, clock }: Omit<Books, 'store'>,
): Promise<ConsentRecord> {
  const { id, digest } = content;
  const place = {
    id,
    digest,
    receivedAt: clock().toISOString(),
    position: (tail?.position ?? 0) + 1,
    previous: tail?.digest ?? null,
    assurance,
  };
  const [receipt, seal] = await Promise.all([
    isProof(content) ? signReceipt(content, place.receivedAt, signingKey) : null,
    signSeal(place, signingKey),
  ]);
  return { ...place, subject, receipt, seal, content };
}
