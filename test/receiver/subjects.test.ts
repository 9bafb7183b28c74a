/** How a person stands, and that nothing is left of them when they are erased. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { WhatsAppEvent } from '../../src/receiver/rules/content.js';
import { enter } from '../../src/receiver/rules/enter.js';
import { makeEvent } from './support/events.js';
import { assertProblem } from './support/problem.js';
import { makeChoice, makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, NOW, post, signingKey } from './support/receiver.js';

const PHONE = '+4915112345678';
const AT = '2026-11-21T21:47:40.000Z';

function makeShop() {
  const made = makeReceiver();
  const books = { store: made.store, signingKey, clock: () => new Date(NOW) };
  return {
    ...made,
    happens: (over: Partial<WhatsAppEvent>, subject = PHONE) =>
      enter(makeEvent(over), subject, 'phone', books),
    ask: (phone = PHONE) => made.receive(get(`/subjects/${encodeURIComponent(phone)}`, asAdmin)),
    erase: (phone = PHONE) =>
      made.receive(
        new Request(`https://receiver.example/subjects/${encodeURIComponent(phone)}`, {
          method: 'DELETE',
          headers: asAdmin,
        }),
      ),
  };
}

describe('GET /subjects/{phone}', () => {
  test('says of each purpose that was shown how the person stands, since when and by which proof', async () => {
    const { receive, ask } = makeShop();
    const proof = makeProof();
    await receive(post(proof));
    assert.deepEqual(await (await ask()).json(), {
      phone: PHONE,
      references: ['order-1001'],
      purposes: [
        {
          purpose: 'marketing',
          granted: false,
          since: null,
          proofId: null,
          source: 'widget',
          confirmed: false,
          confirmedAt: null,
          confirmation: 'none',
          assurance: null,
        },
        {
          purpose: 'service',
          granted: true,
          since: proof.capturedAt,
          proofId: proof.id,
          source: 'widget',
          confirmed: false,
          confirmedAt: null,
          confirmation: 'none',
          assurance: 'unverified',
          words: {
            label: 'Order updates from Low Tide Coffee on WhatsApp',
            disclosure: 'Up to 5 messages an order. Reply STOP to end them.',
            language: 'en',
          },
        },
      ],
      stoppedOnWhatsApp: null,
    });
  });

  test('tells the words of the choice that counts, a no as well as a yes, and the version of the wording', async () => {
    const { receive, ask, happens } = makeShop();
    const decided = (granted: boolean, label: string) => [
      { ...makeChoice({ purpose: 'marketing', granted, decidedBy: 'person', decidedAt: AT }), label },
    ];
    const notice = { ...makeProof().notice, version: '2026-11' };
    const first = makeProof({ notice, choices: decided(true, 'Yes to offers') });
    await receive(post(first));
    const wordsNow = async () => (await (await ask()).json()).purposes[0].words;
    assert.deepEqual(await wordsNow(), {
      label: 'Yes to offers',
      disclosure: 'Reply STOP to end them.',
      language: 'en',
      version: '2026-11',
    });
    const capturedAt = '2026-11-21T21:50:00.000Z';
    await receive(post(makeProof({ previous: first.id, capturedAt, choices: decided(false, 'Offers') })));
    assert.deepEqual(await wordsNow(), {
      label: 'Offers',
      disclosure: 'Reply STOP to end them.',
      language: 'en',
    });
    await happens({ words: 'STOP' });
    assert.equal(await wordsNow(), undefined);
  });

  test('says that a grant was confirmed from the phone, and when', async () => {
    const { receive, ask, happens } = makeShop();
    const proof = makeProof();
    await receive(post(proof));
    const at = '2026-11-21T21:50:00.000Z';
    await happens({ act: 'confirmation', confirms: proof.id, at });
    const { purposes } = await (await ask()).json();
    const { confirmed, confirmedAt, confirmation } = purposes[1];
    assert.deepEqual([confirmed, confirmedAt, confirmation], [true, at, 'confirmed']);
  });

  test('says what came over WhatsApp, and what was stopped there', async () => {
    const { receive, ask, happens } = makeShop();
    const choices = ['marketing', 'service'].map((purpose) =>
      makeChoice({ purpose, granted: true, decidedBy: 'person', decidedAt: AT }),
    );
    await receive(post(makeProof({ choices })));
    const at = '2026-11-21T21:55:00.000Z';
    const entered = await happens({ origin: 'user-preferences', purposes: ['marketing'], at });
    const { purposes, stoppedOnWhatsApp } = await (await ask()).json();
    assert.equal(stoppedOnWhatsApp, at);
    assert.deepEqual(
      purposes.map((one: { granted: boolean; source: string; since: string }) => [
        one.granted,
        one.source,
        one.since,
      ]),
      [
        [false, 'whatsapp', at],
        [true, 'widget', '2026-11-21T21:47:47.269Z'],
      ],
    );
    assert.ok(entered.outcome === 'added' && purposes[0].proofId === entered.record.id);
  });

  test('lists each reference once, and none where none was given', async () => {
    const { receive, ask } = makeShop();
    await receive(post(makeProof({ subject: { phone: PHONE } })));
    assert.equal('references' in (await (await ask()).json()), false);
    for (const reference of ['b', 'a', 'b'])
      await receive(post(makeProof({ subject: { phone: PHONE, reference } })));
    assert.deepEqual((await (await ask()).json()).references, ['b', 'a']);
  });

  test('answers 404 for a number that nothing is held about, 400 for what is no number', async () => {
    const { ask } = makeShop();
    await assertProblem(await ask('+819012345678'), 404, 'not-found');
    for (const phone of ['0151', 'DE.123', '+', '+49 151', "'; drop table records; --", 'x'.repeat(3000)]) {
      const problem = await assertProblem(await ask(phone), 400, 'phone-invalid');
      assert.deepEqual(
        problem.problems?.map(({ path }) => path),
        ['phone'],
      );
      assert.ok(!JSON.stringify(problem).includes('0151'));
    }
  });

  test('understands a number whose plus became a space, or was left out', async () => {
    const { receive, ask } = makeShop();
    await receive(post(makeProof()));
    for (const phone of [' 4915112345678', '4915112345678']) {
      assert.equal((await (await ask(phone)).json()).phone, PHONE);
    }
  });
});

describe('DELETE /subjects/{phone}', () => {
  test('leaves nothing that names the person, on any route', async () => {
    const { receive, ask, erase, happens, store } = makeShop();
    const proof = makeProof();
    await receive(post(proof));
    await happens({ act: 'identity', origin: 'system', subject: { phone: PHONE, userId: 'DE.123' } });
    await happens({ words: 'STOP please', subject: { userId: 'DE.123' } }, 'DE.123');
    const response = await erase();
    assert.deepEqual([response.status, await response.text()], [204, '']);

    await assertProblem(await ask(), 404, 'not-found');
    await assertProblem(await receive(get(`/consents/${proof.id}`, asAdmin)), 410, 'erased');
    const path = `/permissions?phone=${PHONE}&purpose=service`;
    assert.equal((await (await receive(get(path, asAdmin))).json()).reason, 'not-granted');
    for (const format of ['ndjson', 'csv']) {
      const text = await (await receive(get(`/export?format=${format}`, asAdmin))).text();
      assert.ok(text.includes(proof.digest));
      assert.doesNotMatch(text, /4915112345678|order-1001|DE\.123|STOP please/);
    }
    assert.doesNotMatch(JSON.stringify(store.records), /4915112345678|order-1001|DE\.123|STOP please/);
  });

  test('leaves everybody else as they are', async () => {
    const { receive, ask, erase } = makeShop();
    await receive(post(makeProof()));
    await receive(post(makeProof({ subject: { phone: '+819012345678' } })));
    await erase();
    assert.equal((await ask('+819012345678')).status, 200);
  });

  test('answers 204 again, and for a number that was never known', async () => {
    const { receive, erase, store } = makeShop();
    await receive(post(makeProof()));
    for (const phone of [PHONE, PHONE, '+819012345678']) assert.equal((await erase(phone)).status, 204);
    assert.equal(store.records.length, 2, 'the proof, and one erasure');
    await assertProblem(await erase('0151'), 400, 'phone-invalid');
  });

  test('a person who comes back begins anew', async () => {
    const { receive, ask, erase } = makeShop();
    await receive(post(makeProof()));
    await erase();
    const again = makeProof();
    assert.equal((await receive(post(again))).status, 201);
    const { purposes } = await (await ask()).json();
    assert.equal(purposes[1].proofId, again.id);
  });
});

test('subjects are for the admin only', async () => {
  const { receive, store } = makeShop();
  await receive(post(makeProof()));
  for (const method of ['GET', 'DELETE']) {
    const request = new Request(`https://receiver.example/subjects/${PHONE}`, { method });
    await assertProblem(await receive(request), 401, 'token-missing');
  }
  assert.equal(store.records.length, 1);
});
