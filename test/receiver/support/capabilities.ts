import assert from 'node:assert/strict';
import type { ConsentProof, OwnConsents } from '../../../src/proof/index.js';
import type { ReceiverOptions } from '../../../src/receiver/index.js';
import { makeChoice, makeProof } from './proofs.js';
import { asAdmin, get, makeReceiver, NOW, post } from './receiver.js';
import { bodyOf, PHONE, webhook, whatsapp } from './whatsapp.js';

export type Shop = ReturnType<typeof makeShop>;

/** A receiver, what people and the business do at it, and a clock that tests set. */
export function makeShop(options: Partial<ReceiverOptions> = {}) {
  let now = Date.parse(NOW);
  const made = makeReceiver({ whatsapp, clock: () => new Date(now), ...options });
  const { receive } = made;
  const send = async (proof: ConsentProof) => {
    const response = await receive(post(proof));
    assert.equal(response.status, 201);
    return ((await response.json()) as { receipt: string }).receipt;
  };
  const open = (token?: string) => receive(get('/consents', token === undefined ? {} : bearer(token)));
  return {
    ...made,
    send,
    open,
    /** What a token opens; checked to open something. */
    opened: async (token: string) => {
      const response = await open(token);
      assert.equal(response.status, 200);
      return (await response.json()) as OwnConsents;
    },
    askLink: (body?: unknown, phone = PHONE) => receive(linkRequest(body, phone)),
    /** The token of a link that the business makes. */
    link: async (body?: unknown, phone = PHONE) => {
      const response = await receive(linkRequest(body, phone));
      assert.equal(response.status, 201);
      const { url } = (await response.json()) as { url: string };
      return url.split('#')[1]!;
    },
    hear: async (...values: object[]) => {
      assert.equal((await receive(webhook(bodyOf(...values)))).status, 200);
      assert.deepEqual(made.failures, []);
    },
    erase: (phone = PHONE) =>
      receive(
        new Request(`https://receiver.example/subjects/${phone}`, { method: 'DELETE', headers: asAdmin }),
      ),
    may: async (purpose = 'marketing', phone = PHONE) => {
      const path = `/permissions?phone=${encodeURIComponent(phone)}&purpose=${purpose}`;
      return (await receive(get(path, asAdmin))).json();
    },
    later: (ms: number) => (now += ms),
  };
}

function linkRequest(body: unknown, phone: string): Request {
  return new Request(`https://receiver.example/subjects/${encodeURIComponent(phone)}/links`, {
    method: 'POST',
    headers: { ...asAdmin, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

export function bearer(token: string) {
  return { Authorization: `Bearer ${token}` };
}

/** What a person chose about marketing, some minutes after nine in the evening. */
export function choose(
  granted: boolean,
  {
    minute = 0,
    previous = null,
    mode = 'opt-in',
    phone = PHONE,
    reference,
  }: {
    minute?: number;
    previous?: string | null;
    mode?: 'opt-in' | 'preferences';
    phone?: string;
    reference?: string;
  } = {},
): ConsentProof {
  const capturedAt = new Date(Date.UTC(2026, 10, 21, 21, minute)).toISOString();
  return makeProof({
    previous,
    capturedAt,
    subject: { phone, ...(reference !== undefined && { reference }) },
    choices: [makeChoice({ purpose: 'marketing', granted, decidedBy: 'person', decidedAt: capturedAt })],
    surface: { ...makeProof().surface, mode },
  });
}
