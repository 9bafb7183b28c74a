/** Confirming from the phone itself: only a signed message that holds the code does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { confirmationCode, uuidv7 } from '../../src/proof/index.js';
import { readStandings } from '../../src/receiver/rules/read-standing.js';
import { agreed, makeGrant, mayBeSent, PURPOSES } from './support/agreed.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, post } from './support/receiver.js';
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

  test('says whose message it is when WhatsApp gives no number, and whose the user id is', async () => {
    const { hear, may, code, store } = await waiting();
    await hear(messagesByUserId(text(code)));
    assert.deepEqual(await may(), PURPOSES);
    assert.equal(await store.phoneOf(USER_ID), PHONE);
    await hear(messagesByUserId(text('STOP')));
    assert.deepEqual(await may(), []);
  });

  test('confirms also when WhatsApp names nobody at all', async () => {
    const { hear, may, code } = await waiting();
    await hear({ messages: [text(code, { from: undefined })] });
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

  test('beside a word that takes a consent back does not confirm it', async () => {
    const { hear, may, code, store } = await waiting();
    await hear(messages(text(`STOP ${code}`), text('STOP')));
    assert.deepEqual(await may(), []);
    assert.deepEqual(
      (await store.kept(10)).map(({ reason }) => reason),
      ['unclear'],
    );
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
