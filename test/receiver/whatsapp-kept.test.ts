/** What is kept of what comes over WhatsApp, and for whom: as little as can be. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreed, PURPOSES } from './support/agreed.js';
import { NOW } from './support/receiver.js';
import {
  bodyOf,
  failedStatus,
  message,
  messages,
  PHONE,
  preference,
  SENT_AT,
  text,
  WA_ID,
  webhook,
} from './support/whatsapp.js';

const AT = new Date(SENT_AT * 1000).toISOString();

describe('conversation', () => {
  test('that has nothing to do with consents leaves no trace', async () => {
    const { hear, store } = await agreed();
    await hear(
      messages(text('Does it come in another color?'), text('my order is 7K3M-9QTX'), text('yes')),
      messages(
        message({ type: 'audio', audio: { id: '1' } }),
        message({ type: 'sticker', sticker: {} }),
        message({ type: 'image', image: { id: '1' } }),
      ),
      messages(
        message({ type: 'location', location: {} }),
        message({ type: 'contacts', contacts: [] }),
        message({ type: 'order', order: {} }),
      ),
      messages(message({ type: 'reaction', reaction: { message_id: 'wamid.0', emoji: '🛑' } })),
      messages(
        message({
          type: 'interactive',
          interactive: { type: 'nfm_reply', nfm_reply: { response_json: '{}' } },
        }),
      ),
      messages(message({ type: 'button', button: { payload: 'yes', text: 'Track my order' } })),
      {
        statuses: ['sent', 'delivered', 'read'].map((status) => ({
          id: 'wamid.1',
          status,
          timestamp: String(SENT_AT),
          recipient_id: WA_ID,
        })),
      },
    );
    assert.deepEqual([store.records.length, await store.kept(10)], [1, []]);
  });

  test('that may be a withdrawal is kept for a person, once, and changes nothing by itself', async () => {
    const { hear, may, store } = await agreed();
    const unclear = messages(text('stop by the store'), text('cancel my order #12'), text('para'));
    await hear(unclear, unclear);
    await hear(unclear);
    const kept = await store.kept(10);
    assert.deepEqual(kept.map(({ words }) => words).sort(), [
      'cancel my order #12',
      'para',
      'stop by the store',
    ]);
    for (const { subject, at, receivedAt, reason } of kept) {
      assert.deepEqual([subject, at, receivedAt, reason], [PHONE, AT, NOW, 'unclear']);
    }
    assert.deepEqual(await may(), PURPOSES);
  });

  test('of a kind nobody knows is kept as it came, without the sender’s name, and not without end', async () => {
    const { hear, store } = await agreed();
    const hologram = {
      type: 'hologram',
      hologram: { profile: { name: 'Sheena' }, say: 'STOP', long: 'x'.repeat(100_000) },
    };
    await hear(messages(message(hologram)));
    const kept = await store.kept(10);
    assert.deepEqual(
      kept.map(({ reason }) => reason),
      ['unknown-type'],
    );
    assert.ok(kept.some(({ words }) => words.includes('"say":"STOP"')));
    assert.ok(kept.every(({ words }) => !words.includes('Sheena') && words.length <= 4096));
  });

  const wordless: [string, object][] = [
    ['deleted', { type: 'revoke', revoke: { original_message_id: 'wamid.0' } }],
    ['unsupported', { type: 'unsupported', errors: [{ code: 131051, title: 'Message type unknown' }] }],
    ['a poll', { type: 'unsupported', unsupported: { type: 'poll_creation' } }],
    ['unknown by its old name', { type: 'unknown', errors: [{ code: 131051, message: 'unknown' }] }],
    ['a reaction that is taken away', { type: 'reaction', reaction: { message_id: 'wamid.0' } }],
    [
      'an order',
      { type: 'order', order: { catalog_id: '1', text: '', product_items: [{ currency: 'EUR' }] } },
    ],
    ['a new kind of reply', { type: 'interactive', interactive: { type: 'new' } }],
    [
      'a new kind without words',
      { type: 'pin', pin: { pinned_id: 'wamid.0', code: 'x', count: 3, on: true } },
    ],
    ['a new kind without anything', { type: 'hush' }],
    ['a new kind after an ad', { type: 'hush', referral: { headline: 'Stop by', body: 'Stop!' } }],
    ['an edit without words', { type: 'edit', edit: { message: { type: 'image', image: { id: '1' } } } }],
    ['an edit of nothing', { type: 'edit', edit: { original_message_id: 'wamid.0' } }],
  ];
  for (const [what, over] of wordless) {
    test(`without a word does not wait for anybody: ${what}`, async () => {
      const { hear, may, store } = await agreed();
      await hear(messages(message(over)));
      assert.deepEqual([await may(), await store.kept(10), store.records.length], [PURPOSES, [], 1]);
    });
  }

  test('stopped in WhatsApp itself by nobody whom it names leaves nothing to decide', async () => {
    const { hear, store } = await agreed();
    await hear({ ...preference('stop', { wa_id: undefined }), contacts: [] });
    await hear(failedStatus(131050, { recipient_id: undefined }));
    assert.deepEqual([await store.kept(10), store.records.length], [[], 1]);
  });

  test('written to the shop with an order is heard like any other', async () => {
    const { hear, may } = await agreed();
    await hear(messages(message({ type: 'order', order: { catalog_id: '1', text: 'STOP' } })));
    assert.deepEqual(await may(), []);
  });

  test('of a kind nobody knows, nested deeper than can be read, is no failure', async () => {
    const { receive, failures, store } = await agreed();
    const deep = `${'{"say":'.repeat(20_000)}"stop"${'}'.repeat(20_000)}`;
    const body = JSON.stringify(bodyOf(messages(message({ type: 'hologram', hologram: 0 }))));
    await receive(webhook(body.replace('"hologram":0', `"hologram":${deep}`)));
    assert.deepEqual(failures, []);
    assert.deepEqual(
      (await store.kept(10)).map(({ reason }) => reason),
      ['unknown-type'],
    );
  });

  test('by WhatsApp itself of a kind nobody knows is kept without what it says of the person', async () => {
    const { hear, store } = await agreed();
    await hear({
      messages: [
        message({ type: 'system', system: { type: 'user_did_something', body: 'User Sheena did' } }),
      ],
    });
    const [kept] = await store.kept(10);
    assert.match(kept!.words, /user_did_something/);
    assert.doesNotMatch(kept!.words, /Sheena/);
  });
});

describe('a batch', () => {
  test('loses nothing by what is wrong in it', async () => {
    const { hear, may, store } = await agreed();
    const wrong = [
      null,
      7,
      'x',
      [],
      {},
      { type: 'text' },
      { type: 'text', text: 7 },
      { type: {}, id: [], from: {} },
    ];
    await hear({
      messages: [...wrong, text('STOP'), ...wrong],
      contacts: wrong,
      statuses: wrong,
      user_preferences: wrong,
    });
    assert.deepEqual(await may(), []);
    assert.equal(store.records.length, 2);
  });

  test('of a thousand is written whole', async () => {
    const { hear, store } = await agreed();
    await hear(
      ...Array.from({ length: 1000 }, (_, n) => ({
        messages: [text('STOP', { from: String(491520000000 + n) })],
      })),
    );
    assert.equal(store.records.length, 1001);
  });

  test('writes texts that a database has no form for', async () => {
    const { hear, events, may } = await agreed();
    await hear(messages(text('STOP \0 \ud83d', { id: 'wamid.\ud800\0' })));
    assert.deepEqual(await may(), []);
    assert.equal((await events())[0]!.words, 'STOP \0 \ufffd');
  });
});
