/** In whose language a stop word is heard: that of the person's own records. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreed, mayBeSent, PURPOSES } from './support/agreed.js';
import { OFFERS } from './support/chat.js';
import { makeReceiver } from './support/receiver.js';
import {
  bodyOf,
  messages,
  messagesByUserId,
  PHONE,
  text,
  USER_ID,
  WA_ID,
  webhook,
  whatsapp,
} from './support/whatsapp.js';

const asked = (language: string) => ({
  notice: { language, direction: 'ltr' as const, text: 'Acme on WhatsApp' },
});

describe('a stop word', () => {
  test('of the language that the page asked in takes everything back', async () => {
    const { hear, may, store } = await agreed(PHONE, asked('es-MX'));
    await hear(messages(text('BAJA, gracias')));
    assert.deepEqual([await may(), await store.kept(10)], [[], []]);
  });

  test('of another language waits for a person, and changes nothing by itself', async () => {
    const { hear, may, store } = await agreed(PHONE, asked('de'));
    await hear(messages(text('dur'), text('baja'), text('Td'), text('alto')));
    assert.deepEqual(await may(), PURPOSES);
    const kept = await store.kept(10);
    assert.deepEqual(kept.map(({ reason, words }) => `${reason} ${words}`).sort(), [
      'unclear Td',
      'unclear alto',
      'unclear baja',
      'unclear dur',
    ]);
  });

  test('of the language of a question in the chat takes back what was agreed to there', async () => {
    const question = { ...OFFERS, language: 'nl' };
    const { receive, store } = makeReceiver({ whatsapp: { ...whatsapp, optIns: [question] } });
    const hear = (body: string) => receive(webhook(bodyOf(messages(text(body)))));
    await hear('START');
    assert.deepEqual(await mayBeSent(store, PHONE), ['marketing']);
    await hear('uit');
    assert.deepEqual(await mayBeSent(store, PHONE), []);
  });

  test('is heard from whoever WhatsApp tells no number of, once it is known whose id it is', async () => {
    const { hear, may } = await agreed(PHONE, asked('nl'));
    await hear({ messages: [text('Hallo', { from: WA_ID, from_user_id: USER_ID })] });
    await hear(messagesByUserId(text('uit')));
    assert.deepEqual(await may(), []);
  });

  test('from somebody of whom nothing is known counts where it can mean nothing else', async () => {
    const { hear, store } = await agreed('+4915200000000');
    await hear(messages(text('Abmelden'), text('beenden')));
    assert.deepEqual(
      (await store.kept(10)).map(({ words }) => words),
      ['beenden'],
    );
    assert.equal((await store.chain(PHONE)).length, 1);
  });
});
