/** Confirming from the phone itself: only a signed message that holds the code does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { confirmationCode, uuidv7 } from '../../src/proof/index.js';
import { readStandings } from '../../src/receiver/rules/read-standing.js';
import { agreed, makeGrant, mayBeSent, PURPOSES } from './support/agreed.js';
import { OFFERS } from './support/chat.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, NOW, post } from './support/receiver.js';
import {
  bodyOf,
  message,
  messages,
  messagesByUserId,
  PHONE,
  SENT_AT,
  text,
  USER_ID,
  WA_ID,
  webhook,
  whatsapp,
} from './support/whatsapp.js';

const AT = new Date(SENT_AT * 1000).toISOString();
const surface = { ...makeProof().surface, jurisdiction: 'de' as const };
const OTHER = '4915100000009';

/** A person in Germany who agreed, which counts only when confirmed. */
async function waiting() {
  const made = await agreed(PHONE, { surface });
  assert.deepEqual(await made.may(), []);
  return { ...made, code: confirmationCode(made.proof.id) };
}

describe('a code', () => {
  test('from the phone of the proof confirms it, once', async () => {
    const { hear, may, code, proof, events, store } = await waiting();
    const sent = text(`Please confirm: ${code}`);
    await hear(messages(sent), messages(sent));
    assert.deepEqual(await may(), PURPOSES);
    const [event, ...others] = await events();
    assert.equal(others.length, 0);
    const { act, confirms, at, origin, words, message } = event!;
    assert.deepEqual([act, confirms, at, origin], ['confirmation', proof.id, AT, 'text']);
    assert.deepEqual([words, message], [`Please confirm: ${code}`, sent.id]);
    await hear(messages(text(code, { timestamp: SENT_AT + 60 })));
    assert.equal(store.records.length, 2);
  });

  test('is matched wherever it stands in an edited draft', async () => {
    for (const edit of [
      (code: string) => `  ${code.toLowerCase().replace('-', ' ')} thanks`,
      (code: string) => `hi! my code is ${code.replace('-', '')}.`,
      (code: string) => `AAAA-BBBB ${code}\nsee you`,
    ]) {
      const { hear, may, code } = await waiting();
      await hear(messages(text(edit(code))));
      assert.deepEqual(await may(), PURPOSES);
    }
  });

  test('from an account that hides its number confirms nothing, and waits for a person with the proof it is of', async () => {
    for (const value of [
      (code: string) => messagesByUserId(text(code)),
      (code: string) => ({ messages: [text(code, { from: undefined })] }),
    ]) {
      const { hear, may, code, proof, store } = await waiting();
      await hear(value(code), value(code));
      assert.deepEqual(await may(), []);
      assert.equal(store.records.length, 1);
      for (const { reason, record } of await store.kept(10)) {
        assert.deepEqual([reason, record], ['code-without-number', proof.id]);
      }
    }
  });

  test('does not let such an account speak for the number: no STOP, no START, no name of it', async () => {
    const whatsappWithOffers = { ...whatsapp, optIns: [OFFERS] };
    const { hear, may, store, proof } = await agreed(PHONE, {}, { whatsapp: whatsappWithOffers });
    await hear(messagesByUserId(text(confirmationCode(proof.id))));
    await hear(messagesByUserId(text('STOP')));
    assert.deepEqual(await may(), PURPOSES);
    await hear(messages(text('STOP')));
    await hear(messagesByUserId(text('START', { timestamp: SENT_AT + 60 })));
    assert.deepEqual(await may(), []);
    assert.equal(await store.phoneOf(USER_ID), undefined);
  });

  test('counts from an account whose number WhatsApp itself has told', async () => {
    const { hear, may, code } = await waiting();
    await hear({ contacts: [{ wa_id: WA_ID, user_id: USER_ID }], messages: [text('hello')] });
    await hear(messagesByUserId(text(code)));
    assert.deepEqual(await may(), PURPOSES);
  });

  test('from another number confirms nothing and waits for a person', async () => {
    const { hear, may, code, store } = await waiting();
    await hear({ messages: [text(code, { from: OTHER })] });
    assert.deepEqual(await may(), []);
    assert.deepEqual(
      (await store.kept(10)).map(({ subject, reason }) => [subject, reason]),
      [[`+${OTHER}`, 'code-from-other-number']],
    );
    assert.equal(store.records.length, 1);
  });

  test('from a user id that is known to be another number’s confirms nothing', async () => {
    const { hear, may, code, receive } = await waiting();
    await receive(post(makeGrant(`+${OTHER}`)));
    await hear({
      contacts: [{ wa_id: OTHER, user_id: USER_ID }],
      messages: [text('hello', { from: OTHER })],
    });
    await hear(messagesByUserId(text(code)));
    assert.deepEqual(await may(), []);
  });

  test('of a proof that grants nothing, or of none, does nothing', async () => {
    const { hear, receive, store } = await waiting();
    const refusal = makeProof({
      choices: makeProof()
        .choices.map((choice) => ({
          ...choice,
          granted: false,
          decidedBy: 'default' as const,
          decidedAt: undefined,
          evidence: { ...choice.evidence, events: [] },
        }))
        .map(({ decidedAt: _, ...choice }) => choice),
    });
    assert.equal((await receive(post(refusal))).status, 201);
    await hear(messages(text(confirmationCode(refusal.id)), text(confirmationCode(uuidv7()))));
    assert.deepEqual([store.records.length, await store.kept(10)], [2, []]);
  });

  test('beside a word that takes a consent back does not confirm it: the word is heard', async () => {
    const { hear, may, code, events, store } = await waiting();
    await hear(messages(text(`STOP ${code}`)));
    assert.deepEqual(await may(), []);
    assert.deepEqual(
      (await events()).map(({ act, words }) => [act, words]),
      [['withdrawal', `STOP ${code}`]],
    );
    assert.deepEqual(await store.kept(10), []);
  });

  test('is worth nothing as a label that was tapped or as a reaction', async () => {
    const { hear, may, code } = await waiting();
    await hear(
      messages(
        message({ type: 'button', button: { text: code, payload: code } }),
        message({ type: 'reaction', reaction: { emoji: code } }),
      ),
    );
    assert.deepEqual(await may(), []);
  });

  test('confirms each of several proofs in one message', async () => {
    const { hear, code, receive, store } = await waiting();
    const second = makeGrant(PHONE, { surface });
    await receive(post(second));
    await hear(messages(text(`${code}, ${confirmationCode(second.id)}`)));
    assert.equal(store.records.length, 4);
  });

  test('is the earliest that counts, in whatever order they come', async () => {
    const early = (code: string) => messages(text(code, { timestamp: SENT_AT - 60 }));
    const late = (code: string) => messages(text(code));
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const { hear, code, store } = await waiting();
      for (const send of order) await hear(send(code));
      const [standing] = await readStandings([PHONE], store);
      for (const { confirmedAt } of standing!.purposes) {
        assert.equal(confirmedAt, new Date((SENT_AT - 60) * 1000).toISOString());
      }
    }
  });

  test('shared by the proofs of two people confirms the sender’s, and none without a number', async () => {
    const made = await agreed(PHONE, { id: '019ac0de-0000-7000-8000-00abcdef0123', surface });
    await made.receive(post(makeGrant(`+${OTHER}`, { id: '019ac0de-0000-7000-8000-11abcdef0123', surface })));
    const code = confirmationCode('019ac0de-0000-7000-8000-00abcdef0123');
    await made.receive(
      post(makeGrant('+4915100000010', { id: '019ac0de-0000-7000-9000-00abcdef0123', surface })),
    );
    await made.hear(messagesByUserId(text(code)));
    assert.deepEqual(await made.may(), []);
    await made.hear({ messages: [text(code, { from: WA_ID })] });
    assert.deepEqual(await made.may(), PURPOSES);
    assert.deepEqual(await mayBeSent(made.store, '+4915100000010'), []);
  });
});

describe('the time for a code', () => {
  const ARRIVED = Date.parse(NOW);
  const HOUR = 3_600_000;

  /** A proof that arrived at `NOW`, and what its code did when it was sent and heard so many hours later. */
  async function sentAfter(hours: number, heardAfter = hours, from = WA_ID) {
    let now = ARRIVED;
    const made = await agreed(PHONE, { surface }, { clock: () => new Date(now) });
    now = ARRIVED + heardAfter * HOUR;
    const timestamp = String((ARRIVED + hours * HOUR) / 1000);
    const code = confirmationCode(made.proof.id);
    await made.hear({ messages: [text(code, { timestamp, from })] });
    const kept = (await made.store.kept(10)).map(({ reason }) => reason);
    return { ...made, code, kept, allowed: await made.may() };
  }

  test('is 24 hours from when the receiver got its proof', async () => {
    assert.deepEqual((await sentAfter(24)).allowed, PURPOSES);
    const late = await sentAfter(24.001);
    assert.deepEqual([late.allowed, late.kept], [[], ['code-expired']]);
  });

  test('is measured when the code was sent: WhatsApp may tell it days later', async () => {
    assert.deepEqual((await sentAfter(2, 7 * 24)).allowed, PURPOSES);
  });

  test('does not depend on what the proof says of its own time', async () => {
    const past = await agreed(PHONE, { surface, capturedAt: '2023-11-21T21:47:47.269Z' });
    await past.hear(messages(text(confirmationCode(past.proof.id))));
    assert.deepEqual(await past.may(), PURPOSES);
    // The same proof, three years after it arrived, by whoever lures its number into sending the code.
    const lured = await sentAfter(3 * 365 * 24);
    assert.deepEqual([lured.allowed, lured.store.records.length], [[], 1]);
  });

  test('over, a code of another number’s proof or of one confirmed before tells nothing', async () => {
    assert.deepEqual((await sentAfter(25, 25, OTHER)).kept, []);
    const { hear, code, store } = await sentAfter(1, 30);
    const timestamp = String((ARRIVED + 29 * HOUR) / 1000);
    await hear(messages(text(code, { timestamp })));
    assert.deepEqual(await store.kept(10), []);
  });
});

describe('whether a grant waits to be confirmed', () => {
  /** What `GET /subjects/{phone}` says of marketing, and `GET /permissions`. */
  async function shown(made: { receive: (request: Request) => Promise<Response> }) {
    const { purposes } = await (await made.receive(get(`/subjects/${PHONE}`, asAdmin))).json();
    const path = `/permissions?phone=${PHONE}&purpose=marketing`;
    const { allowed } = await (await made.receive(get(path, asAdmin))).json();
    return [purposes[0].confirmation, allowed] as const;
  }

  test('shows where the jurisdiction needs it, and ends when the code comes', async () => {
    const made = await waiting();
    assert.deepEqual(await shown(made), ['pending', false]);
    await made.hear(messages(text('AAAA-BBBB')));
    assert.deepEqual(await shown(made), ['pending', false], 'a code typed wrongly');
    await made.hear(messages(text(made.code)));
    assert.deepEqual(await shown(made), ['confirmed', true]);
  });

  test('shows nowhere else, and there only where the pages ask for it; messages may be sent meanwhile', async () => {
    for (const [confirmOnWhatsApp, expected] of [
      [false, 'none'],
      [true, 'pending'],
    ] as const) {
      const made = makeReceiver({ whatsapp, confirmOnWhatsApp });
      await made.receive(post(makeGrant()));
      assert.deepEqual(await shown(made), [expected, true]);
    }
  });

  test('is no question of a no', async () => {
    const made = makeReceiver({ whatsapp, confirmOnWhatsApp: true });
    await made.receive(post(makeGrant()));
    await made.receive(webhook(bodyOf(messages(text('STOP')))));
    assert.deepEqual(await shown(made), ['none', false]);
  });
});
