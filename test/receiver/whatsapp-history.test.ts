/** What was said before it is told: old chats, and messages that were edited. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { confirmationCode } from '../../src/proof/index.js';
import { agreed, mayBeSent, PURPOSES } from './support/agreed.js';
import { OFFERS } from './support/chat.js';
import { makeProof } from './support/proofs.js';
import {
  failedStatus,
  message,
  messages,
  PHONE,
  preference,
  SENT_AT,
  text,
  USER_ID,
  WA_ID,
  whatsapp,
} from './support/whatsapp.js';
import { asAdmin } from './support/receiver.js';

const BUSINESS = '15550783881';
/** Before the proofs of `makeProof` were made. */
const BEFORE = SENT_AT - 86_400;

function history(id: string | undefined, ...list: object[]) {
  return { history: [{ metadata: { phase: 0, chunk_order: 1 }, threads: [{ id, messages: list }] }] };
}

describe('old chats, told when a business connects its number', () => {
  test('take back as of their own time, and nothing that was agreed later', async () => {
    const { hear, may, events } = await agreed(PHONE, {}, {}, asAdmin);
    await hear(history(WA_ID, text('STOP', { timestamp: BEFORE, to: BUSINESS })));
    assert.deepEqual(await may(), PURPOSES);
    await hear(history(WA_ID, text('STOP', { to: BUSINESS, history_context: { status: 'READ' } })));
    assert.deepEqual(await may(), []);
    assert.deepEqual(
      (await events()).map(({ at }) => at).sort(),
      [BEFORE, SENT_AT].map((seconds) => new Date(seconds * 1000).toISOString()),
    );
  });

  test('say the same as the message that was told when it came, once', async () => {
    const { hear, store } = await agreed();
    const stop = text('STOP');
    await hear(messages(stop), history(WA_ID, stop), history(WA_ID, stop));
    assert.equal(store.records.length, 2);
  });

  test('hold what the business wrote as well, which is nobody’s wish', async () => {
    const { hear, may, store } = await agreed();
    const own = text('STOP', { from: BUSINESS, to: WA_ID });
    await hear(history(WA_ID, own), history(undefined, own), { messages: [own] }, { message_echoes: [own] });
    await hear(history(WA_ID, text('Reply STOP to end these messages.', { from: BUSINESS })));
    assert.deepEqual([await may(), store.records.length, await store.kept(10)], [PURPOSES, 1, []]);
    assert.deepEqual(await mayBeSent(store, `+${BUSINESS}`), []);
  });

  test('name people by the chat where a message does not', async () => {
    const { hear, may, store } = await agreed();
    await hear(history(WA_ID, text('STOP', { from: undefined, from_user_id: USER_ID })));
    assert.deepEqual([await may(), await store.phoneOf(USER_ID)], [[], PHONE]);
  });

  test('grant nothing: the question of today was not asked then', async () => {
    const { hear, store } = await agreed(PHONE, {}, { whatsapp: { ...whatsapp, optIns: [OFFERS] } });
    await hear(history(WA_ID, text('START'), text('subscribe')));
    assert.deepEqual([store.records.length, await store.kept(10)], [1, []]);
  });

  test('confirm a proof whose code was sent in time', async () => {
    const { hear, may, proof } = await agreed(PHONE, {
      surface: { ...makeProof().surface, jurisdiction: 'de' },
    });
    await hear(history(WA_ID, text(confirmationCode(proof.id))));
    assert.deepEqual(await may(), PURPOSES);
  });

  test('wait for a person only where something is held about theirs', async () => {
    const { hear, store } = await agreed();
    const unclear = (from: string) => history(from, text('stop by the store', { from }));
    await hear(unclear(WA_ID), unclear('4915100000009'));
    assert.deepEqual(
      (await store.kept(10)).map(({ subject }) => subject),
      [PHONE],
    );
  });

  test('are no reason to fail, whatever is in them', async () => {
    const { hear, may } = await agreed();
    const wrong = [null, 7, 'x', [], {}];
    await hear(
      {
        history: [...wrong, { threads: wrong }, { threads: [{ id: 7, messages: wrong }] }, { errors: [{}] }],
      },
      messages(text('STOP')),
    );
    assert.deepEqual(await may(), []);
  });
});

describe('an edited message', () => {
  const edit = (body: string, original = 'wamid.original', over: object = {}) =>
    message({
      type: 'edit',
      edit: {
        original_message_id: original,
        message: { type: 'text', text: { body }, context: { id: 'x' } },
      },
      ...over,
    });

  test('counts by its new text', async () => {
    const { hear, may, events } = await agreed();
    await hear(messages(text('ok', { id: 'wamid.original' }), edit('STOP')));
    assert.deepEqual(await may(), []);
    assert.equal((await events())[0]!.words, 'STOP');
  });

  test('counts by the new words beside a picture', async () => {
    const { hear, may } = await agreed();
    const image = { type: 'image', image: { id: '1', caption: 'stop promotions' } };
    await hear(messages(message({ type: 'edit', edit: { original_message_id: 'x', message: image } })));
    assert.deepEqual(await may(), ['service']);
  });

  test('confirms with the code it holds now', async () => {
    const { hear, may, proof } = await agreed(PHONE, {
      surface: { ...makeProof().surface, jurisdiction: 'de' },
    });
    await hear(messages(edit(confirmationCode(proof.id))));
    assert.deepEqual(await may(), PURPOSES);
  });

  test('no longer waits by its old words', async () => {
    const { hear, store } = await agreed();
    await hear(messages(text('stop by the store', { id: 'wamid.original' })));
    await hear(messages(edit('stop by the shop')));
    assert.deepEqual(
      (await store.kept(10)).map(({ words }) => words),
      ['stop by the shop'],
    );
    await hear(messages(text('stop by the store', { id: 'wamid.original' })));
    assert.equal((await store.kept(10)).length, 1, 'sent again by WhatsApp');
    const [settled] = await store.settled(10);
    assert.equal(settled!.decided.decision, 'edited');
  });

  test('does not undo what it said before', async () => {
    const { hear, may } = await agreed();
    await hear(messages(text('STOP', { id: 'wamid.original' }), edit('See you at the shop')));
    assert.deepEqual(await may(), []);
  });

  test('inside another is read no deeper, and waits for a person', async () => {
    const { hear, may, store } = await agreed();
    const inner = { type: 'edit', edit: { message: { type: 'text', text: { body: 'STOP' } } } };
    await hear(messages(message({ type: 'edit', edit: { message: inner } })));
    assert.deepEqual(await may(), PURPOSES);
    assert.deepEqual(
      (await store.kept(10)).map(({ reason }) => reason),
      ['unknown-type'],
    );
  });
});

describe('a setting in WhatsApp told again', () => {
  // See whatsapp-replay for what it may not change.
  test('with a new time adds nothing to the chain', async () => {
    const { hear, may, store } = await agreed();
    const later = (minutes: number) => ({ timestamp: SENT_AT - 600 + minutes });
    for (let minute = 0; minute < 20; minute++) {
      await hear(preference('stop', later(minute)), failedStatus(131050, later(minute)));
    }
    assert.equal(store.records.length, 2);
    for (let minute = 20; minute < 40; minute++) await hear(preference('resume', later(minute)));
    assert.equal(store.records.length, 3);
    await hear(preference('stop', later(40)));
    assert.equal(store.records.length, 4);
    assert.deepEqual(await may(), ['service']);
  });

  test('after a new yes takes that back as well', async () => {
    const { hear, events } = await agreed(PHONE, { capturedAt: '2026-11-21T21:54:00.000Z' }, {}, asAdmin);
    await hear(preference('stop', { timestamp: SENT_AT - 600 }), preference('stop'));
    assert.equal((await events()).length, 2);
  });
});
