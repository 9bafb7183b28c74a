/** WhatsApp may send everything again, and in any order: it stands as if it had come once, in order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { confirmationCode } from '../../src/proof/index.js';
import { permissionOf } from '../../src/receiver/rules/permission.js';
import { readStandings } from '../../src/receiver/rules/read-standing.js';
import type { Standing } from '../../src/receiver/rules/standing.js';
import { agreed, makeGrant, PURPOSES } from './support/agreed.js';
import { makeProof } from './support/proofs.js';
import { post } from './support/receiver.js';
import {
  bodyOf,
  failedStatus,
  message,
  messages,
  messagesByUserId,
  PHONE,
  preference,
  SENT_AT,
  text,
  USER_ID,
  WA_ID,
  webhook,
} from './support/whatsapp.js';

const proof = makeGrant(PHONE, { surface: { ...makeProof().surface, jurisdiction: 'de' } });
const code = confirmationCode(proof.id);
const system = { type: 'user_changed_user_id', user_id: 'DE.2', previous_user_id: USER_ID };

/** Everything that can come, several times each, from one person by number and by ids. */
const webhooks: object[] = [
  messages(text('STOP', { timestamp: SENT_AT - 90 })),
  messages(text('STOP PROMOTIONS', { timestamp: SENT_AT - 80 })),
  messages(text(code, { timestamp: SENT_AT - 400 })),
  messages(text(`again ${code}`, { timestamp: SENT_AT - 300 })),
  messagesByUserId(text('stop', { timestamp: SENT_AT - 70 })),
  messagesByUserId(text('stop by the store')),
  { contacts: [{ wa_id: WA_ID, user_id: USER_ID }], messages: [text('hello')] },
  { messages: [message({ from: undefined, type: 'system', system })] },
  { messages: [text('Stop offers', { from: undefined, from_user_id: 'DE.2', timestamp: SENT_AT - 20 })] },
];

/** What is set in WhatsApp itself, in the order it was set; a stop shows again with each message that is kept back. */
const settings: object[] = [
  preference('stop', { timestamp: SENT_AT - 60 }),
  failedStatus(131050, { timestamp: SENT_AT - 55, recipient_id: undefined, recipient_user_id: USER_ID }),
  preference('resume', { timestamp: SENT_AT - 50 }),
  failedStatus(131050, { timestamp: SENT_AT - 45 }),
  preference('stop', { timestamp: SENT_AT - 40 }),
  preference('resume', { timestamp: SENT_AT - 30, user_id: USER_ID }),
  preference('resume', { timestamp: SENT_AT - 25 }),
];

/** How the person stands, and what waits, after these batches. */
async function after(batches: readonly (readonly object[])[]): Promise<unknown> {
  const { receive, store, failures } = await agreed('+4915100000001');
  assert.equal((await receive(post(proof))).status, 201);
  for (const batch of batches) assert.equal((await receive(webhook(bodyOf(...batch)))).status, 200);
  assert.deepEqual(failures, []);
  const [standing] = await readStandings([PHONE], store);
  // Not whom it is from: that is told as far as it was known when it came.
  const kept = (await store.kept(100)).map(({ id, reason, words }) => [id, reason, words]);
  return { ...standing, userIds: [...standing!.userIds].sort(), kept };
}

/** What may be sent then, and why not. */
async function allowedAfter(batches: readonly (readonly object[])[]): Promise<unknown> {
  const { purposes, stoppedSince } = (await after(batches)) as Standing;
  const standing = { purposes, stoppedSince, userIds: [] };
  return PURPOSES.map((purpose) => {
    const { allowed, reason } = permissionOf(standing, purpose);
    return { purpose, allowed, reason };
  });
}

test('any order, any repetition and any batches of the same webhooks stand the same', async () => {
  const whole = webhooks.map((_, index) => index);
  const anyOrder = fc
    .tuple(
      fc.shuffledSubarray(whole, { minLength: whole.length }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...whole)), { maxLength: 10 }),
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }),
    )
    .map(([order, repeated, sizes]) => {
      const all = [...order];
      for (const [place, index] of repeated) all.splice(place % (all.length + 1), 0, index);
      return inBatches(
        all.map((index) => webhooks[index]!),
        sizes,
      );
    });
  const expected = await after([webhooks]);
  await fc.assert(
    fc.asyncProperty(anyOrder, async (batches) => {
      assert.deepEqual(await after(batches), expected);
    }),
    { numRuns: 200 },
  );
});

test('a part of them stands the same in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(webhooks), async (some) => {
      const inOrder = webhooks.filter((one) => some.includes(one));
      assert.deepEqual(await after(some.map((one) => [one])), await after([inOrder]));
    }),
    { numRuns: 200 },
  );
});

test('settings in WhatsApp, told again and again, stand as they were set, whatever comes between them', async () => {
  /** Places in the whole for each setting, and how often it is told. */
  const places = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 3 })), {
    minLength: settings.length,
    maxLength: settings.length,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(webhooks),
      places,
      fc.nat(settings.length),
      async (some, at, most) => {
        const told = settings.slice(0, most).flatMap((one, index) => Array<object>(at[index]![1]).fill(one));
        const all = [...some];
        const ends = told
          .map((_, index) => at[index % at.length]![0] % (some.length + 1))
          .sort((a, b) => a - b);
        ends.forEach((place, index) => all.splice(place + index, 0, told[index]!));
        const inOrder = [...webhooks.filter((one) => some.includes(one)), ...settings.slice(0, most)];
        assert.deepEqual(await allowedAfter(all.map((one) => [one])), await allowedAfter([inOrder]));
      },
    ),
    { numRuns: 100 },
  );
});

test('all of them at once, twice, stand the same', async () => {
  const { receive, store } = await agreed('+4915100000001');
  await receive(post(proof));
  const requests = [...webhooks, ...webhooks].map((one) => webhook(bodyOf(one)));
  const responses = await Promise.all(requests.map((request) => receive(request)));
  assert.deepEqual([...new Set(responses.map(({ status }) => status))], [200]);
  const [standing] = await readStandings([PHONE], store);
  const first = (await after([webhooks])) as typeof standing;
  assert.deepEqual(standing!.purposes, first!.purposes);
  assert.equal(standing!.stoppedSince, first!.stoppedSince);
});

function inBatches(list: readonly object[], sizes: readonly number[]): object[][] {
  const batches: object[][] = [];
  for (let start = 0; start < list.length;) {
    const size = sizes[batches.length % sizes.length]!;
    batches.push(list.slice(start, start + size));
    start += size;
  }
  return batches;
}
