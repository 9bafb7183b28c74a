/** A number that its person has left, and numbers of the app that are another business's. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createReceiver } from '../../src/receiver/index.js';
import { agreed, mayBeSent, PURPOSES } from './support/agreed.js';
import { OFFERS } from './support/chat.js';
import { makeReceiver, signingKey } from './support/receiver.js';
import {
  bodyOf,
  failedStatus,
  message,
  messages,
  PHONE,
  PHONE_NUMBER_ID,
  preference,
  SENT_AT,
  text,
  USER_ID,
  WA_ID,
  webhook,
  whatsapp,
} from './support/whatsapp.js';

const AT = new Date(SENT_AT * 1000).toISOString();
const NEW = '+12195555358';

describe('a new number', () => {
  const changed = (over: object = {}, system: object = {}) => ({
    messages: [
      message({
        type: 'system',
        system: {
          type: 'user_changed_number',
          wa_id: NEW.slice(1),
          body: 'User Sheena changed from … to …',
          user_id: 'DE.2',
          previous_user_id: 'DE.1',
          ...system,
        },
        ...over,
      }),
    ],
  });

  test('ends what the old one allowed, says which it is in the review, and allows nothing itself', async () => {
    const { hear, may, events, store } = await agreed();
    await hear(changed(), changed());
    const withdrawals = (await events()).filter(({ act }) => act === 'withdrawal');
    for (const { purposes, origin, at, words } of withdrawals) {
      assert.deepEqual([purposes, origin, at, words], ['all', 'system', AT, undefined]);
    }
    assert.deepEqual([await may(), await mayBeSent(store, NEW)], [[], []]);
    const kept = (await store.kept(10)).map(({ subject, reason, words }) => [subject, reason, words]);
    assert.deepEqual(kept, [
      [PHONE, 'number-changed', NEW],
      [PHONE, 'number-changed', NEW],
    ]);
    assert.equal(withdrawals.length, 2, 'two messages, not one told twice');
  });

  test('told twice is written once', async () => {
    const { hear, events, store } = await agreed();
    const same = changed();
    await hear(same, same);
    await hear(same);
    const acts = (await events()).map(({ act }) => act).sort();
    assert.deepEqual([acts, (await store.kept(10)).length], [['identity', 'withdrawal'], 1]);
  });

  test('comes by its older names, and from people who hide the old one', async () => {
    const older = { type: 'customer_changed_number', wa_id: undefined, new_wa_id: NEW.slice(1) };
    const known = { contacts: [{ wa_id: WA_ID, user_id: USER_ID }], messages: [text('hello')] };
    const hidden = changed({ from: undefined }, { previous_user_id: USER_ID });
    for (const values of [[changed({}, older)], [known, hidden]]) {
      const { hear, may, store } = await agreed();
      await hear(...values);
      assert.deepEqual(await may(), []);
      assert.deepEqual(
        (await store.kept(10)).map(({ subject, words }) => [subject, words]),
        [[PHONE, NEW]],
      );
    }
  });

  test('that WhatsApp does not tell ends what the old one allowed, and leaves nothing to decide', async () => {
    const { hear, may, store } = await agreed();
    await hear(changed({}, { wa_id: undefined }));
    assert.deepEqual([await may(), await store.kept(10)], [[], []]);
  });

  test('of somebody about whom nothing is held leaves no trace', async () => {
    const { receive, store } = makeReceiver({ whatsapp });
    const same = webhook(bodyOf(changed()));
    await receive(same.clone());
    await receive(same);
    assert.deepEqual([store.records, await store.kept(10)], [[], []]);
  });

  test('does not keep what is agreed with the old one afterwards from counting', async () => {
    const { hear, may } = await agreed(PHONE, { capturedAt: '2026-11-21T21:57:00.000Z' });
    await hear(changed());
    assert.deepEqual(await may(), PURPOSES);
  });

  test('is forgotten with the person, whichever number they are erased by', async () => {
    for (const phone of [PHONE, NEW]) {
      const { hear, store } = await agreed();
      await hear(changed());
      await store.forget(phone);
      assert.deepEqual(await store.kept(10), []);
    }
  });
});

describe('another number of the same app', () => {
  const ours = { ...whatsapp, optIns: [OFFERS], phoneNumberIds: [PHONE_NUMBER_ID, '106540352242923'] };
  const toOther = (value: object) => ({
    ...value,
    metadata: { display_phone_number: '15550783882', phone_number_id: '999999999999999' },
  });
  const events: [string, object][] = [
    ['STOP', messages(text('STOP'))],
    ['a yes in the chat', messages(text('START'))],
    ['words that may mean anything', messages(text('stop by the store'))],
    ['a stop in WhatsApp itself', preference('stop')],
    ['a message kept back', failedStatus(131050)],
    [
      'a change of number',
      { messages: [message({ type: 'system', system: { type: 'user_changed_number', wa_id: '1' } })] },
    ],
    ['whose user id it is', { contacts: [{ wa_id: WA_ID, user_id: USER_ID }], messages: [text('hello')] }],
    ['old chats', { history: [{ threads: [{ id: WA_ID, messages: [text('STOP')] }] }] }],
  ];
  for (const [what, value] of events) {
    test(`is not this shop’s: ${what} counts for nothing and does not wait`, async () => {
      const { hear, may, store } = await agreed(PHONE, {}, { whatsapp: ours });
      await hear(toOther(value));
      assert.deepEqual([await may(), store.records.length, await store.kept(10)], [PURPOSES, 1, []]);
      assert.equal(await store.phoneOf(USER_ID), undefined);
    });
  }

  test('leaves alone what came to ours in the same batch', async () => {
    const { hear, may } = await agreed(PHONE, {}, { whatsapp: ours });
    await hear(toOther(messages(text('START', { timestamp: SENT_AT + 60 }))), messages(text('STOP')));
    assert.deepEqual(await may(), []);
  });

  test('is heard where the shop has named none, and so is what names no number', async () => {
    const all = await agreed();
    await all.hear(toOther(messages(text('STOP'))));
    assert.deepEqual(await all.may(), []);
    const nameless = await agreed(PHONE, {}, { whatsapp: ours });
    await nameless.hear({ ...messages(text('STOP')), metadata: undefined });
    assert.deepEqual(await nameless.may(), []);
  });

  test('has an id, not the number itself', () => {
    const { store } = makeReceiver();
    for (const id of [PHONE, 'x', '']) {
      assert.throws(
        () => createReceiver({ store, signingKey, whatsapp: { ...whatsapp, phoneNumberIds: [id] } }),
        /^TypeError: whatsapp\.phoneNumberIds must hold ids of phone numbers as Meta shows them, digits alone, not /,
      );
    }
  });
});
