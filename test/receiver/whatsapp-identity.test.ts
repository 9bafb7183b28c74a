/** Since usernames a message may come without a number: what is known under a user id counts for the number. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readStandings } from '../../src/receiver/rules/read-standing.js';
import { agreed, mayBeSent, PURPOSES } from './support/agreed.js';
import {
  bodyOf,
  failedStatus,
  message,
  messagesByUserId,
  PHONE,
  preference,
  text,
  USER_ID,
  WA_ID,
  webhook,
} from './support/whatsapp.js';

const NEW_ID = 'DE.99999999999999999999';
const bothNamed = (...list: object[]) => ({ contacts: [{ wa_id: WA_ID, user_id: USER_ID }], messages: list });
const changedId = (from = USER_ID, to = NEW_ID) => ({
  messages: [
    message({
      from: undefined,
      type: 'system',
      system: { type: 'user_changed_user_id', user_id: to, previous_user_id: from },
    }),
  ],
});
const stopBy = (userId: string) => ({ messages: [text('STOP', { from: undefined, from_user_id: userId })] });

describe('a withdrawal by user id', () => {
  const ways: [string, object][] = [
    ['a contact', bothNamed(text('hello'))],
    ['a message', { messages: [text('hello', { from_user_id: USER_ID })] }],
    [
      'a contact with another id of the message’s sender',
      { contacts: [{ wa_id: WA_ID }], messages: [text('hello', { from: undefined, from_user_id: USER_ID })] },
    ],
    [
      'the delivery of a message',
      {
        contacts: [{ wa_id: WA_ID, user_id: USER_ID }],
        statuses: [{ id: 'wamid.d', status: 'delivered', recipient_id: WA_ID }],
      },
    ],
    [
      'the delivery of a message, without contacts',
      { statuses: [{ id: 'wamid.d', status: 'delivered', recipient_id: WA_ID, recipient_user_id: USER_ID }] },
    ],
    [
      'a delivery to a group',
      {
        statuses: [
          {
            id: 'wamid.d',
            recipient_type: 'group',
            recipient_id: '120363',
            recipient_participant_id: WA_ID,
            recipient_user_id: USER_ID,
          },
        ],
      },
    ],
    ['a preference', preference('resume', { user_id: USER_ID })],
  ];
  for (const [way, naming] of ways) {
    test(`counts for the number that ${way} names with it, before and after`, async () => {
      for (const values of [
        [naming, messagesByUserId(text('STOP'))],
        [messagesByUserId(text('STOP')), naming],
      ]) {
        const { hear, may } = await agreed();
        for (const value of values) await hear(value);
        assert.deepEqual(await may(), []);
      }
    });
  }

  test('counts when it comes as a preference or a failed message without a number', async () => {
    for (const stop of [
      { ...preference('stop', { wa_id: undefined, user_id: USER_ID }), contacts: [{ user_id: USER_ID }] },
      failedStatus(131050, { recipient_id: undefined, recipient_user_id: USER_ID }),
      failedStatus(131050, {
        recipient_id: undefined,
        recipient_user_id: undefined,
        recipient_parent_user_id: USER_ID,
      }),
    ]) {
      const { hear, may } = await agreed();
      await hear(stop);
      await hear(bothNamed(text('hello')));
      assert.deepEqual(await may(), ['service']);
    }
  });

  test('counts for nobody else', async () => {
    const { hear, may } = await agreed();
    await hear(bothNamed(text('hello')));
    await hear(stopBy('DE.2'), stopBy('US.13491208655302741918'));
    assert.deepEqual(await may(), PURPOSES);
  });
});

describe('who a user id belongs to', () => {
  test('is told in the chain of the number, once', async () => {
    const { hear, events, store } = await agreed();
    await hear(bothNamed(text('hello'), text('again')), bothNamed(text('hello')));
    await hear(bothNamed(text('hello')));
    const told = await events();
    assert.deepEqual(
      told.map(({ act, origin, subject }) => [act, origin, subject]),
      [['identity', 'system', { phone: PHONE, userId: USER_ID }]],
    );
    assert.equal(await store.phoneOf(USER_ID), PHONE);
    const [standing] = await readStandings([PHONE], store);
    assert.deepEqual(standing!.userIds, [USER_ID]);
  });

  test('is not kept of people about whom nothing is held', async () => {
    const { hear, store } = await agreed();
    await hear({
      contacts: [{ wa_id: '4915100000009', user_id: 'DE.9' }],
      messages: [text('hello', { from: '4915100000009' })],
    });
    assert.equal(await store.phoneOf('DE.9'), undefined);
    assert.equal(store.records.length, 1);
  });

  test('is kept with the withdrawal of somebody unknown', async () => {
    const { hear, store } = await agreed();
    await hear({
      contacts: [{ wa_id: '4915100000009', user_id: 'DE.9' }],
      messages: [text('STOP', { from: '4915100000009' })],
    });
    assert.equal(await store.phoneOf('DE.9'), '+4915100000009');
  });

  test('is not read out of what is no id or number', async () => {
    const { hear, store } = await agreed();
    const wrong = [
      '',
      'x',
      'DE',
      'DE.',
      'de.1',
      'DEU.1',
      'DE.1.2',
      `DE.${'1'.repeat(129)}`,
      PHONE,
      "'; drop table records",
    ];
    for (const user_id of wrong)
      await hear({ contacts: [{ wa_id: WA_ID, user_id }], messages: [text('hello')] });
    assert.equal(store.records.length, 1);
  });

  test('changes when WhatsApp says another number later; a stop then counts for both', async () => {
    const { hear, may, store } = await agreed();
    await hear(bothNamed(text('hello')));
    await hear({
      contacts: [{ wa_id: '4915100000009', user_id: USER_ID }],
      messages: [text('STOP', { from: '4915100000009' })],
    });
    await hear(stopBy(USER_ID));
    assert.equal(await store.phoneOf(USER_ID), '+4915100000009');
    assert.deepEqual(await mayBeSent(store, '+4915100000009'), []);
    assert.deepEqual(await may(), PURPOSES);
  });
});

describe('a user id that took the place of another', () => {
  const orders: [string, object[]][] = [
    ['after the number was named', [bothNamed(text('hello')), changedId(), stopBy(NEW_ID)]],
    ['before the number was named', [changedId(), bothNamed(text('hello')), stopBy(NEW_ID)]],
    ['after it was used', [stopBy(NEW_ID), bothNamed(text('hello')), changedId()]],
    ['before anything else', [changedId(), stopBy(NEW_ID), bothNamed(text('hello'))]],
    ['twice', [changedId(NEW_ID, 'DE.3'), changedId(), stopBy('DE.3'), bothNamed(text('hello'))]],
    ['in a circle', [changedId(), changedId(NEW_ID, USER_ID), stopBy(NEW_ID), bothNamed(text('hello'))]],
  ];
  for (const [when, values] of orders) {
    test(`belongs to the same number: told ${when}`, async () => {
      const { hear, may } = await agreed();
      for (const value of values) await hear(value);
      assert.deepEqual(await may(), []);
    });
  }

  test('is not mixed with a contact that comes along', async () => {
    const { hear, store } = await agreed();
    await hear({ ...changedId(), contacts: [{ wa_id: WA_ID }] });
    assert.equal(await store.phoneOf(NEW_ID), undefined);
  });

  test('waits for a person when WhatsApp leaves out which', async () => {
    const { hear, store } = await agreed();
    await hear({
      messages: [message({ type: 'system', system: { type: 'user_changed_user_id', user_id: NEW_ID } })],
    });
    assert.deepEqual(
      (await store.kept(10)).map(({ reason }) => reason),
      ['unknown-type'],
    );
  });
});

test('a failure between the record and the identity is made good when WhatsApp sends again', async () => {
  const { receive, store, may } = await agreed();
  const { identify } = store;
  store.identify = () => Promise.reject(new Error('lost'));
  const named = bodyOf(bothNamed(text('hello')));
  assert.equal((await receive(webhook(named))).status, 500);
  store.identify = identify;
  assert.equal((await receive(webhook(named))).status, 200);
  assert.equal(await store.phoneOf(USER_ID), PHONE);
  await receive(webhook(bodyOf(stopBy(USER_ID))));
  assert.deepEqual(await may(), []);
  assert.equal(store.records.length, 3);
});
