import assert from 'node:assert/strict';
import type { ReceiverOptions, Store } from '../../../src/receiver/index.js';
import { whatsappEvent, type WhatsAppEvent } from '../../../src/receiver/rules/content.js';
import { permissionOf } from '../../../src/receiver/rules/permission.js';
import { readStandings } from '../../../src/receiver/rules/read-standing.js';
import { makeChoice, makeProof } from './proofs.js';
import { makeReceiver, post } from './receiver.js';
import { bodyOf, PHONE, webhook, whatsapp } from './whatsapp.js';

export const PURPOSES = ['marketing', 'service'];

/** The proof of a person who agreed to everything. */
export function makeGrant(phone = PHONE, over: Parameters<typeof makeProof>[0] = {}) {
  const decidedAt = '2026-11-21T21:47:40.000Z';
  const choices = PURPOSES.map((purpose) =>
    makeChoice({ purpose, granted: true, decidedBy: 'person', decidedAt }),
  );
  return makeProof({ subject: { phone }, choices, ...over });
}

/** Such a person, at a receiver that hears WhatsApp. `headers`: of whoever hands the proof in. */
export async function agreed(
  phone = PHONE,
  over: Parameters<typeof makeProof>[0] = {},
  options: Partial<ReceiverOptions> = {},
  headers: Record<string, string> = {},
) {
  const made = makeReceiver({ whatsapp, ...options });
  const proof = makeGrant(phone, over);
  assert.equal((await made.receive(post(proof, headers))).status, 201);
  return {
    ...made,
    proof,
    hear: async (...values: object[]) => {
      assert.equal((await made.receive(webhook(bodyOf(...values)))).status, 200);
      assert.deepEqual(made.failures, []);
    },
    may: () => mayBeSent(made.store, phone),
    events: () => eventsIn(made.store),
  };
}

/** The purposes that this number may be sent messages of. */
export async function mayBeSent(store: Store, phone: string): Promise<string[]> {
  const [standing] = await readStandings([phone], store);
  return PURPOSES.filter((purpose) => permissionOf(standing!, purpose).allowed);
}

/** What came over WhatsApp, as it was written down; checked to have the shape it is promised in. */
export async function eventsIn(store: Store): Promise<WhatsAppEvent[]> {
  const events: WhatsAppEvent[] = [];
  for await (const { content } of store.list()) {
    if (content?.type === 'whatsapp-opt-in/whatsapp-event') events.push(whatsappEvent.parse(content));
  }
  return events;
}
