import { uuidv7 } from '../../../src/proof/index.js';
import { eventId } from '../../../src/receiver/whatsapp/event-id.js';
import { accept } from '../../../src/receiver/rules/accept.js';
import { withDigest, type WhatsAppEvent } from '../../../src/receiver/rules/content.js';
import { enter, type Books } from '../../../src/receiver/rules/enter.js';
import { erase } from '../../../src/receiver/rules/erase.js';
import { presentRecord, type PresentedRecord } from '../../../src/receiver/rules/presented-record.js';
import type { ConsentRecord, Store } from '../../../src/receiver/index.js';
import { effectOf } from '../../../src/receiver/rules/effect.js';
import { memoryStore } from './memory-store.js';
import { makeProof } from './proofs.js';
import { NOW, signingKey } from './receiver.js';
import { ANYBODY } from './senders.js';

/** Something that happened to one of a few people. */
export interface Happening {
  what: 'proof' | 'event' | 'erasure';
  person: number;
  /** Milliseconds since what happened before; several things happen in one. */
  later: number;
}

/** Writes down what happened, through the rules, and gives the records out as an export does. */
export async function recordsOf(
  happenings: readonly Happening[],
  store: Store = memoryStore(),
): Promise<PresentedRecord[]> {
  let now = Date.parse(NOW);
  const books = { store, signingKey, clock: () => new Date(now), acceptTest: false };
  for (const { what, person, later } of happenings) {
    now += later;
    const phone = `+49151000000${String(person).padStart(2, '0')}`;
    if (what === 'proof') await accept(makeProof({ subject: { phone } }), ANYBODY, books);
    if (what === 'event') await enterEvent(phone, books);
    if (what === 'erasure') await erase(phone, books);
  }
  return exported(store);
}

async function enterEvent(phone: string, books: Books): Promise<void> {
  const event: WhatsAppEvent = withDigest({
    type: 'whatsapp-opt-in/whatsapp-event' as const,
    version: 1 as const,
    id: eventId(uuidv7()),
    at: books.clock().toISOString(),
    subject: { phone },
    act: 'withdrawal' as const,
    purposes: 'all' as const,
    origin: 'text' as const,
    words: 'STOP',
  });
  await enter(event, phone, 'phone', books);
}

/** A record as an export gives it, which is made by itself here. */
export function presented(record: ConsentRecord): PresentedRecord {
  return { ...presentRecord(record), effect: record.content && effectOf(record.content, record.receivedAt) };
}

/** What an export of the store holds, read back from its lines. */
export async function exported(store: Store): Promise<PresentedRecord[]> {
  const records: PresentedRecord[] = [];
  for await (const record of store.list()) {
    records.push(JSON.parse(JSON.stringify(presentRecord(record))) as PresentedRecord);
  }
  return records;
}

/** A copy of a list with `count` items at `at` replaced. */
export function spliced<Item>(items: readonly Item[], at: number, count: number, ...others: Item[]): Item[] {
  return [...items.slice(0, at), ...others, ...items.slice(at + count)];
}
