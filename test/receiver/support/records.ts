import { uuidv7, type ConsentProof } from '../../../src/proof/index.js';
import { withDigest, type Content, type Erasure } from '../../../src/receiver/rules/content.js';
import type { ConsentRecord, Records } from '../../../src/receiver/index.js';
import { makeProof } from './proofs.js';

/** A record as the rules make them, but for the signatures: stores keep those as they are. */
export function recordOf(content: Content, over: Partial<ConsentRecord> = {}): ConsentRecord {
  const { id, digest } = content;
  const receipt = content.type === 'whatsapp-opt-in/consent-proof' ? `receipt of ${id}` : null;
  return {
    id,
    digest,
    receivedAt: at(0),
    position: 1,
    previous: null,
    assurance: 'unverified',
    subject: 'subject' in content ? (content.subject.phone ?? '') : '',
    receipt,
    seal: `seal ${uuidv7()} of ${id}`,
    content,
    ...over,
  };
}

/** The first record of a subject. */
export function firstOf(phone: string, over: Partial<ConsentRecord> = {}): ConsentRecord {
  return recordOf(makeProof({ subject: { phone } }), over);
}

/** A record that follows another one. */
export function after(before: ConsentRecord, content?: Content, over: Partial<ConsentRecord> = {}) {
  const { subject, position, digest } = before;
  const own = content ?? makeProof({ subject: { phone: subject } });
  return recordOf(own, { subject, position: position + 1, previous: digest, ...over });
}

/** A chain of this many proofs, added. */
export async function addChain(store: Records, phone: string, length: number): Promise<ConsentRecord[]> {
  const chain: ConsentRecord[] = [];
  while (chain.length < length) {
    const last = chain.at(-1);
    const record = last ? after(last) : firstOf(phone);
    if (!(await store.append(record))) throw new Error('not added');
    chain.push(record);
  }
  return chain;
}

export function makeErasure(): Erasure {
  const type = 'whatsapp-opt-in/erasure' as const;
  return withDigest({ type, version: 1 as const, id: uuidv7(), at: at(0) });
}

/** What is out of order in a chain; nothing when each record follows the one before. */
export function breaksIn(chain: readonly ConsentRecord[]): string[] {
  return chain.flatMap(({ position, previous }, index) => [
    ...(position === index + 1 ? [] : [`record ${index + 1} has position ${position}`]),
    ...(previous === (chain[index - 1]?.digest ?? null)
      ? []
      : [`record ${index + 1} follows another digest`]),
  ]);
}

/** A moment of the receiver's clock, this many seconds after the first. */
export function at(second: number): string {
  return new Date(Date.UTC(2026, 10, 21, 22) + Math.round(second * 1000)).toISOString();
}

let last = 0;
/** A number that no other record of this process has. */
export function somebody(): string {
  return `+491520${String(++last).padStart(7, '0')}`;
}

export function proofIn(record: ConsentRecord | undefined): ConsentProof {
  return record!.content as ConsentProof;
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
