/** Agreeing in the chat: only what the business asked there grants, and only what it asked for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { consentProof } from '../../src/proof/index.js';
import { audit } from '../../src/receiver/audit/audit.js';
import type { OptIn, PresentedRecord } from '../../src/receiver/index.js';
import type { WhatsAppEvent } from '../../src/receiver/rules/content.js';
import { eventsIn, makeGrant, mayBeSent } from './support/agreed.js';
import { OFFERS } from './support/chat.js';
import { makeChoice, makeProof } from './support/proofs.js';
import { readCsv } from './support/read-csv.js';
import { asAdmin, get, makeReceiver, post, signingKey } from './support/receiver.js';
import {
  bodyOf,
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
  whatsapp,
} from './support/whatsapp.js';

const AT = new Date(SENT_AT * 1000).toISOString();

function makeShop(optIns: OptIn[] = [OFFERS]) {
  const made = makeReceiver({ whatsapp: { ...whatsapp, optIns } });
  const ask = async (path: string) => made.receive(get(path, asAdmin));
  return {
    ...made,
    ask,
    hear: async (...values: object[]) => {
      assert.equal((await made.receive(webhook(bodyOf(...values)))).status, 200);
      assert.deepEqual(made.failures, []);
    },
    may: () => mayBeSent(made.store, PHONE),
    events: () => eventsIn(made.store),
    kept: async () => (await made.store.kept(10)).map(({ reason, words }) => [reason, words]),
  };
}

const button = (label: string, payload: string, over: object = {}) =>
  message({ type: 'button', button: { text: label, payload }, ...over });
const buttonReply = (title: string, id: string) =>
  message({ type: 'interactive', interactive: { type: 'button_reply', button_reply: { id, title } } });
const listReply = (title: string, id: string) =>
  message({ type: 'interactive', interactive: { type: 'list_reply', list_reply: { id, title } } });

describe('the word that was asked for', () => {
  test('grants what was asked for and nothing else, with the words of both sides', async () => {
    const { hear, may, events } = makeShop();
    const sent = text('Start!');
    await hear(messages(sent));
    assert.deepEqual(await may(), ['marketing']);
    const [first, ...others] = await events();
    const { id, digest, ...event } = first!;
    assert.deepEqual(others, []);
    assert.deepEqual(event, {
      type: 'whatsapp-opt-in/whatsapp-event',
      version: 1,
      at: AT,
      subject: { phone: PHONE },
      act: 'grant',
      origin: 'text',
      purposes: ['marketing'],
      words: 'Start!',
      asked: OFFERS.asked,
      language: 'en',
      message: sent.id,
      phoneNumberId: '106540352242922',
    });
    assert.ok(id && digest);
  });

  test('is understood however it is written, and alone only', async () => {
    for (const [said, expected] of [
      [' start ', ['marketing']],
      ['S T A R T 🙂', ['marketing']],
      ['ＳＴＡＲＴ', ['marketing']],
      ['SI QUIERO', ['marketing']],
      ['start the machine', []],
      ['When do you start?', []],
      ['restart', []],
      ['yes', []],
    ] as const) {
      const { hear, may } = makeShop();
      await hear(messages(text(said)));
      assert.deepEqual(await may(), expected, said);
    }
  });

  test('of a second question grants what that one asked for', async () => {
    const calls = { ...OFFERS, words: ['CALL ME'], replies: ['calls-yes'], purposes: ['service', 'calls'] };
    const { hear, may } = makeShop([OFFERS, calls]);
    await hear(messages(text('call me')));
    assert.deepEqual(await may(), ['service']);
  });
});

describe('a tapped button', () => {
  test("grants when it is the business's own, by its name and not by its label", async () => {
    for (const tapped of [
      button('Yes, please', 'offers-yes'),
      buttonReply('Yes, please', 'offers-yes'),
      listReply('Yes, please', 'offers-yes'),
    ]) {
      const { hear, may, events } = makeShop();
      await hear(messages(tapped));
      assert.deepEqual(await may(), ['marketing']);
      const [event] = await events();
      assert.deepEqual([event?.words, event?.asked], ['Yes, please', OFFERS.asked]);
    }
  });

  test('grants nothing when it is another one, or an ordinary text holds its name', async () => {
    for (const said of [
      button('Yes, please', 'track-order'),
      button('Yes, please', 'OFFERS-YES'),
      buttonReply('offers-yes', 'other'),
      text('offers-yes'),
    ]) {
      const { hear, may } = makeShop();
      await hear(messages(said));
      assert.deepEqual(await may(), []);
    }
  });

  test('whose label takes a consent back does so, whatever the business calls it', async () => {
    const { hear, may, receive } = makeShop();
    await receive(post(makeGrant()));
    await hear(messages(button('STOP', 'offers-yes')));
    assert.deepEqual(await may(), []);
  });

  test('whose label may take a consent back waits for a person', async () => {
    const { hear, may, kept } = makeShop();
    await hear(messages(button('Cancel', 'offers-yes')));
    assert.deepEqual([await may(), await kept()], [[], [['unclear', 'Cancel']]]);
  });
});

describe('a START that nobody asked for', () => {
  test('grants nothing, and waits for a person', async () => {
    for (const said of [text('START'), text('Unstop.'), text('subscribe'), button('Start', 'x')]) {
      const { hear, may, kept, store } = makeShop([]);
      await hear(messages(said), messages(said));
      assert.deepEqual(await may(), []);
      assert.equal(store.records.length, 0);
      const [[reason] = [], ...others] = await kept();
      assert.deepEqual([reason, others], ['unclear', []]);
    }
  });

  test('does not bring back what STOP took', async () => {
    const { hear, may, receive } = makeShop([]);
    await receive(post(makeGrant()));
    await hear(
      messages(text('STOP', { timestamp: SENT_AT })),
      messages(text('START', { timestamp: SENT_AT + 60 })),
    );
    assert.deepEqual(await may(), []);
  });

  test('cannot be made a grant by whoever looks at it', async () => {
    const { hear, may, store, receive } = makeShop([]);
    await hear(messages(text('START')));
    const [{ id } = { id: '' }] = await store.kept(1);
    for (const decision of ['grant', 'start']) {
      assert.equal((await receive(post({ decision }, asAdmin, `/review/${id}`))).status, 422);
    }
    assert.equal((await receive(post({ decision: 'dismiss' }, asAdmin, `/review/${id}`))).status, 200);
    assert.deepEqual(await may(), []);
  });
});

describe('between START and STOP', () => {
  const said = (body: string, second: number) => text(body, { timestamp: String(SENT_AT + second) });

  test('the later one counts, in whatever order they arrive; of the same second the STOP', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ stop: fc.boolean(), second: fc.nat(3) }), { minLength: 1, maxLength: 4 }),
        async (list) => {
          const { hear, may } = makeShop();
          for (const { stop, second } of list) await hear(messages(said(stop ? 'STOP' : 'START', second)));
          const last = Math.max(...list.map(({ second }) => second));
          const isStopped = list.some(({ stop, second }) => stop && second === last);
          assert.deepEqual(await may(), isStopped ? [] : ['marketing']);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a START that WhatsApp sends again after the STOP stays the one before it', async () => {
    for (const timestamp of [String(SENT_AT), undefined]) {
      const { hear, may, store } = makeShop();
      const start = text('START', { timestamp });
      await hear(messages(start));
      await hear(messages(said('STOP', 60)));
      await hear(messages(start));
      assert.equal(store.records.length, 2);
      if (timestamp) assert.deepEqual(await may(), []);
    }
  });

  test('a START that WhatsApp sends again after an erasure does not come back', async () => {
    const { hear, may, receive, store } = makeShop();
    const start = text('START');
    await hear(messages(start));
    const address = `https://receiver.example/subjects/${PHONE}`;
    await receive(new Request(address, { method: 'DELETE', headers: asAdmin }));
    await hear(messages(start));
    assert.deepEqual(await may(), []);
    assert.doesNotMatch(JSON.stringify(store.records), new RegExp(`${WA_ID}|${OFFERS.asked}`));
  });

  test("a stop in WhatsApp's own settings stays", async () => {
    const { hear, ask } = makeShop();
    await hear(preference('stop'));
    await hear(messages(said('START', 60)));
    const path = `/permissions?phone=${PHONE}&purpose=marketing`;
    assert.equal((await (await ask(path)).json()).reason, 'stopped-on-whatsapp');
  });
});

describe('somebody whose number WhatsApp keeps to itself', () => {
  test('can agree too, and counts under the number once it is known', async () => {
    const { hear, may, store } = makeShop();
    await hear(messagesByUserId(text('START')));
    assert.equal(store.records[0]?.subject, USER_ID);
    assert.deepEqual(await may(), []);
    await hear({
      contacts: [{ wa_id: WA_ID, user_id: USER_ID }],
      messages: [text('hello', { from_user_id: USER_ID })],
    });
    assert.deepEqual(await may(), ['marketing']);
  });

  test('waits for a person when WhatsApp names nobody at all', async () => {
    const { hear, kept, store } = makeShop();
    await hear({ messages: [text('START', { from: undefined })] });
    assert.deepEqual([store.records.length, await kept()], [0, [['sender-missing', 'START']]]);
  });
});

describe('a grant of the chat among the records', () => {
  test("shows with both sides' words, as confirmed from the phone", async () => {
    const { hear, ask, store } = makeShop();
    await hear(messages(text('START')));
    const { purposes } = await (await ask(`/subjects/${PHONE}`)).json();
    assert.deepEqual(purposes, [
      {
        purpose: 'marketing',
        granted: true,
        since: AT,
        proofId: store.records[0]?.id,
        source: 'whatsapp',
        confirmed: true,
        confirmedAt: AT,
        confirmation: 'confirmed',
        assurance: 'phone',
        words: { label: 'START', disclosure: OFFERS.asked, language: 'en' },
      },
    ]);
  });

  test('can be named by the proof that follows it, such as a withdrawal on a page', async () => {
    const { hear, may, receive, store } = makeShop();
    await hear(messages(text('START')));
    const { id } = store.records[0]!;
    const withdrawal = makeProof({
      previous: id,
      choices: [makeChoice({ purpose: 'marketing', granted: false, decidedBy: 'person', decidedAt: AT })],
      surface: { ...makeProof().surface, mode: 'preferences' },
    });
    assert.ok(consentProof.shape.previous.safeParse(id).success);
    assert.equal((await receive(post(withdrawal))).status, 201);
    assert.deepEqual(await may(), []);
  });

  test('is in the export, whole and in a row, and holds when it is checked again, erased or not', async () => {
    const { hear, ask, receive } = makeShop();
    await hear(messages(text('START')));
    const check = async () => {
      const lines = (await (await ask('/export')).text()).trimEnd().split('\n');
      const records = lines.map((line) => JSON.parse(line) as PresentedRecord);
      const findings = [];
      for await (const finding of audit(records, { keySet: signingKey.keySet })) findings.push(finding);
      assert.deepEqual(findings, []);
      return records;
    };
    const [record] = await check();
    assert.equal((record!.event as WhatsAppEvent).asked, OFFERS.asked);
    const [header, row] = readCsv(await (await ask('/export?format=csv')).text()) as [string[], string[]];
    const cell = (name: string) => row[header.indexOf(name)];
    assert.deepEqual(
      ['act', 'purpose', 'granted', 'words', 'disclosure', 'language', 'decided_at'].map(cell),
      ['grant', 'marketing', 'true', 'START', OFFERS.asked, 'en', AT],
    );
    const address = `https://receiver.example/subjects/${PHONE}`;
    await receive(new Request(address, { method: 'DELETE', headers: asAdmin }));
    assert.equal((await check()).length, 2);
  });

  test('that is tampered with shows', async () => {
    const { hear, ask } = makeShop();
    await hear(messages(text('START')));
    const record = JSON.parse(await (await ask('/export')).text());
    record.event.purposes.push('service');
    const findings = [];
    for await (const finding of audit([record], { keySet: signingKey.keySet })) findings.push(finding);
    assert.deepEqual(
      findings.map(({ kind }) => kind),
      ['altered'],
    );
  });

  test('is told on the page about an earlier proof', async () => {
    const { hear, ask, receive } = makeShop();
    const proof = makeProof();
    await receive(post(proof));
    await hear(messages(text('START')));
    const page = await (await ask(`/consents/${proof.id}/certificate`)).text();
    assert.match(page, /Granted in the chat on WhatsApp on/);
  });
});
