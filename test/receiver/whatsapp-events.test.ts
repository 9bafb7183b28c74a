/** What comes over WhatsApp takes effect at once, in the chain of whom it is about. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { permissionOf } from '../../src/receiver/rules/permission.js';
import { readStandings } from '../../src/receiver/rules/read-standing.js';
import { agreed, mayBeSent, PURPOSES } from './support/agreed.js';
import { makeChoice, makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, NOW, post } from './support/receiver.js';
import {
  bodyOf,
  failedStatus,
  message,
  messages,
  messagesByUserId,
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

describe('a withdrawal', () => {
  test('is a record of the same chain, with whose words, since when, and where it came from', async () => {
    const { hear, events, store, proof } = await agreed();
    const stop = text('Stop!');
    await hear(messages(stop));
    const [event] = await events();
    const { id, digest, ...rest } = event!;
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.match(digest, /^sha-256:/);
    assert.deepEqual(rest, {
      type: 'whatsapp-opt-in/whatsapp-event',
      version: 1,
      at: AT,
      subject: { phone: PHONE },
      act: 'withdrawal',
      purposes: 'all',
      origin: 'text',
      words: 'Stop!',
      message: stop.id,
      phoneNumberId: PHONE_NUMBER_ID,
    });
    const chain = await store.chain(PHONE);
    assert.deepEqual(
      chain.map(({ position, previous }) => [position, previous]),
      [
        [1, null],
        [2, proof.digest],
      ],
    );
  });

  test('shows at once in /permissions and in /subjects, with its source', async () => {
    const { receive, hear, events } = await agreed();
    await hear(messages(text('STOP')));
    const [event] = await events();
    const asked = await receive(
      get(`/permissions?phone=${encodeURIComponent(PHONE)}&purpose=marketing`, asAdmin),
    );
    const { allowed, reason, proofId } = await asked.json();
    assert.deepEqual([allowed, reason, proofId], [false, 'withdrawn', event!.id]);
    const subject = await (await receive(get(`/subjects/${encodeURIComponent(PHONE)}`, asAdmin))).json();
    for (const purpose of subject.purposes) {
      assert.deepEqual([purpose.granted, purpose.source, purpose.since], [false, 'whatsapp', AT]);
    }
  });

  const ways: [string, object, string[]][] = [
    ['the text STOP', messages(text('STOP')), []],
    ['the text STOP PROMOTIONS', messages(text('STOP PROMOTIONS')), ['service']],
    [
      'the caption of an image',
      messages(message({ type: 'image', image: { id: '1', caption: 'stop' } })),
      [],
    ],
    ['the caption of a video', messages(message({ type: 'video', video: { caption: 'STOP' } })), []],
    ['the caption of a document', messages(message({ type: 'document', document: { caption: 'STOP' } })), []],
    [
      'a template button',
      messages(
        message({
          type: 'button',
          button: { payload: 'x', text: 'Unsubscribe' },
          context: { from: '1', id: 'wamid.0' },
        }),
      ),
      [],
    ],
    [
      "Meta's own opt-out button",
      messages(message({ type: 'button', button: { payload: 'Stop promotions', text: 'Stop promotions' } })),
      ['service'],
    ],
    [
      'a reply button',
      messages(
        message({
          type: 'interactive',
          interactive: { type: 'button_reply', button_reply: { id: 'x', title: 'Stop' } },
        }),
      ),
      [],
    ],
    [
      'a reply button, by its id',
      messages(
        message({
          type: 'interactive',
          interactive: { type: 'button_reply', button_reply: { id: 'OPT_OUT', title: 'Genug' } },
        }),
      ),
      [],
    ],
    [
      'a list entry',
      messages(
        message({
          type: 'interactive',
          interactive: {
            type: 'list_reply',
            list_reply: { id: '1', title: 'Stop offers', description: 'No more of them' },
          },
        }),
      ),
      ['service'],
    ],
    ['the preference in WhatsApp', preference('stop'), ['service']],
    ['a preference with its time as a text', preference('stop', { timestamp: String(SENT_AT) }), ['service']],
    [
      'the preference of the time before the Cloud API',
      messages(message({ type: 'system', system: { type: 'user_preference_changed', marketing: 'stop' } })),
      ['service'],
    ],
    ['a message that failed as they are stopped', failedStatus(131050), ['service']],
    ['the same with the code as a text', failedStatus('131050'), ['service']],
    ['a message without a type', messages(text('STOP', { type: undefined })), []],
    ['a message without a time', messages(text('STOP', { timestamp: undefined })), []],
    ['a message with its time as a number', messages(text('STOP', { timestamp: SENT_AT })), []],
    ['a message without an id', messages(text('STOP', { id: undefined })), []],
    ['a message whose sender only the contact names', messages(text('STOP', { from: undefined })), []],
    ['a message with no contact', { messages: [text('STOP')] }, []],
    ['a message with a number for a number', { messages: [text('STOP', { from: Number(WA_ID) })] }, []],
    ['a message in a group', messages(text('STOP', { group_id: 'Y2FwaV9ncm91cDox' })), []],
  ];
  for (const [way, value, left] of ways) {
    test(`comes as ${way}`, async () => {
      const { hear, may, store } = await agreed();
      assert.deepEqual(await may(), PURPOSES);
      await hear(value);
      assert.deepEqual(await may(), left);
      await hear(value);
      assert.equal(store.records.length, 2);
      assert.deepEqual(await store.kept(10), []);
    });
  }

  test('holds for a proof that was made before it and arrives after it', async () => {
    const { receive, store } = makeReceiver({ whatsapp });
    await receive(webhook(bodyOf(messages(text('STOP')))));
    const choices = [
      makeChoice({
        purpose: 'service',
        granted: true,
        decidedBy: 'person',
        decidedAt: '2026-11-21T21:47:40.000Z',
      }),
    ];
    await receive(post(makeProof({ subject: { phone: PHONE }, choices })));
    assert.deepEqual(await mayBeSent(store, PHONE), []);
  });

  test('does not outlast a choice that was made after it', async () => {
    const { hear, may } = await agreed(PHONE, { capturedAt: '2026-11-21T21:57:00.000Z' }, {}, asAdmin);
    await hear(messages(text('STOP')));
    assert.deepEqual(await may(), PURPOSES);
  });

  test('is never later than the receiver’s clock, and is as late when WhatsApp tells no time', async () => {
    const { hear, events } = await agreed();
    const ahead = SENT_AT + 10 * 365 * 86_400;
    await hear({
      messages: [ahead, `${ahead}000`, '0', '-5', 'soon', 1e300, null].map((timestamp) =>
        text('STOP', { timestamp }),
      ),
    });
    assert.deepEqual(
      (await events()).map(({ at }) => at),
      Array.from({ length: 7 }, () => NOW),
    );
  });

  test('of somebody named by no number is theirs all the same, and nobody else’s', async () => {
    const { hear, may, store } = await agreed();
    await hear(messagesByUserId(text('STOP')));
    assert.deepEqual(await may(), PURPOSES);
    assert.equal((await store.chain(USER_ID)).length, 1);
    await hear({ ...preference('stop', { wa_id: undefined, user_id: USER_ID }), contacts: [] });
    await hear(failedStatus(131050, { recipient_id: undefined, recipient_user_id: USER_ID }));
    await hear({
      messages: [
        text('STOP', {
          from: undefined,
          from_user_id: 'not an id',
          from_parent_user_id: 'US.ENT.11815799212886844830',
        }),
      ],
    });
    assert.equal((await store.chain(USER_ID)).length, 2, 'the failure tells what the setting told');
    assert.equal((await store.chain('US.ENT.11815799212886844830')).length, 1);
  });

  test('that WhatsApp says of nobody waits for a person', async () => {
    const { hear, store } = await agreed();
    const other = {
      contacts: [{ profile: { name: 'Sheena Nelson' } }],
      messages: [text('STOP', { from: undefined })],
    };
    await hear(other, other);
    const kept = await store.kept(10);
    assert.deepEqual(
      kept.map(({ subject, reason, words }) => [subject, reason, words]),
      [[null, 'sender-missing', 'STOP']],
    );
    for (const from of ['0151', '+', 'x', '4915112345678901', '', '12']) {
      await hear({ messages: [text('STOP', { from })] });
    }
    assert.equal((await store.kept(10)).length, 7);
  });

  test('never lands with somebody else of the same batch', async () => {
    const { hear, store } = await agreed();
    const contacts = [{ wa_id: WA_ID, user_id: USER_ID }];
    await hear({
      contacts,
      messages: [text('hello'), text('STOP', { from: undefined, from_user_id: 'DE.2' })],
    });
    await hear({
      contacts: [{ wa_id: WA_ID }],
      messages: [text('hello'), text('STOP', { from: undefined, from_user_id: 'DE.3' })],
    });
    await hear({ contacts, messages: [text('STOP', { from: '4915100000009' })] });
    assert.deepEqual(await mayBeSent(store, PHONE), PURPOSES);
    assert.deepEqual(
      [(await store.chain('DE.2')).length, (await store.chain('+4915100000009')).length],
      [1, 1],
    );
  });
});

describe('a stop in WhatsApp itself', () => {
  test('is not lifted by a new tick, and ends by the person starting again there', async () => {
    const { hear, may, receive, store } = await agreed();
    await hear(preference('stop'));
    const decidedAt = '2026-11-21T21:58:00.000Z';
    const choices = [makeChoice({ purpose: 'marketing', granted: true, decidedBy: 'person', decidedAt })];
    const again = makeProof({ subject: { phone: PHONE }, choices, capturedAt: decidedAt });
    const reason = async () => {
      const [standing] = await readStandings([PHONE], store);
      return permissionOf(standing!, 'marketing').reason;
    };
    await receive(post(again));
    assert.equal(await reason(), 'withdrawn');
    await receive(post(again, asAdmin));
    assert.equal(await reason(), 'stopped-on-whatsapp');
    assert.deepEqual(await may(), ['service']);
    await hear(preference('resume', { timestamp: SENT_AT + 240 }));
    assert.deepEqual(await may(), PURPOSES);
  });

  test('is lifted by starting again, which grants nothing by itself', async () => {
    const { hear, may, events } = await agreed();
    await hear(preference('stop'), preference('resume', { timestamp: SENT_AT + 60 }));
    assert.deepEqual(await may(), ['service']);
    assert.deepEqual(
      (await events()).map(({ act, origin }) => [act, origin]),
      [
        ['withdrawal', 'user-preferences'],
        ['resume', 'user-preferences'],
      ],
    );
  });

  test('starting again makes no consent of somebody unknown', async () => {
    const { receive, store } = makeReceiver({ whatsapp });
    await receive(webhook(bodyOf(preference('resume'))));
    assert.deepEqual(await mayBeSent(store, PHONE), []);
    assert.equal(store.records.length, 1);
  });

  test('is told apart from a failure for another reason', async () => {
    const { hear, may } = await agreed();
    await hear(failedStatus(131049), failedStatus(131026), failedStatus(131050, { errors: 'none' }));
    assert.deepEqual(await may(), PURPOSES);
  });

  test('of another kind of messages waits for a person', async () => {
    const { hear, may, store } = await agreed();
    await hear(preference('stop', { category: 'utility_messages' }));
    assert.deepEqual(await may(), PURPOSES);
    assert.deepEqual(
      (await store.kept(10)).map(({ reason, subject }) => [reason, subject]),
      [['unknown-type', PHONE]],
    );
  });
});
