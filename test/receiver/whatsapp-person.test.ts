/** One person, whatever form of their number WhatsApp uses, until they are erased. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreed } from './support/agreed.js';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, get, post } from './support/receiver.js';
import { PHONE, text, USER_ID, WA_ID } from './support/whatsapp.js';

describe('a number that WhatsApp writes in another way', () => {
  const pairs: [string, string, string][] = [
    ['Brazil', '+5531987654321', '553187654321'],
    ['Brazil, the other way', '+553187654321', '5531987654321'],
    ['Mexico', '+525512345678', '5215512345678'],
    ['Argentina', '+541123456789', '5491123456789'],
    ['Ivory Coast', '+2250718139912', '22518139912'],
    ['Ivory Coast, the other way', '+22518139912', '2250718139912'],
    ['Ivory Coast, a landline', '+2252720311234', '22520311234'],
    ['Benin', '+2290197123456', '22997123456'],
    ['Benin, the other way', '+22997123456', '2290197123456'],
  ];
  for (const [country, phone, waId] of pairs) {
    test(`is the same person: ${country}`, async () => {
      const { hear, may, receive } = await agreed(phone);
      const stop = { messages: [text('STOP', { from: waId })] };
      await hear(stop, stop);
      assert.deepEqual(await may(), []);
      const late = makeProof({ subject: { phone: `+${waId}` } });
      await receive(post(late));
      const asked = await receive(
        get(`/permissions?phone=${encodeURIComponent(`+${waId}`)}&purpose=service`, asAdmin),
      );
      assert.equal((await asked.json()).allowed, false);
    });
  }

  test('is one person in countries where there is one form only, and for a landline', async () => {
    const { hear, store } = await agreed();
    await hear({
      // The last one was given out after Ivory Coast changed its numbers: no other operator's number becomes its.
      messages: ['551133334444', '12125550123', '34612345678', WA_ID, '2250713123456'].map((from) =>
        text('STOP', { from }),
      ),
    });
    assert.equal(store.records.length, 6);
  });
});

test('erasing a person takes what they wrote on WhatsApp along, and it does not come back', async () => {
  const { receive, hear, store } = await agreed();
  const contacts = [{ wa_id: WA_ID, user_id: USER_ID }];
  const batch = [
    { contacts, messages: [text('STOP')] },
    { contacts, messages: [text('stop by')] },
  ];
  await hear(...batch);
  const address = `https://receiver.example/subjects/${encodeURIComponent(PHONE)}`;
  assert.equal((await receive(new Request(address, { method: 'DELETE', headers: asAdmin }))).ok, true);
  await hear(...batch);
  assert.deepEqual(await store.kept(10), []);
  assert.equal(await store.phoneOf(USER_ID), undefined);
  assert.doesNotMatch(JSON.stringify(store.records), /4915112345678|DE\.1349|STOP|stop by/);
  await assertProblem(
    await receive(get(`/subjects/${encodeURIComponent(PHONE)}`, asAdmin)),
    404,
    'not-found',
  );
  // When the person comes back, what was erased stays erased; whose user id it is can be learned anew.
  await receive(post(makeProof()));
  await hear(batch[0]!);
  assert.equal(await store.phoneOf(USER_ID), undefined);
  await hear({ contacts, messages: [text('hello')] });
  assert.equal(await store.phoneOf(USER_ID), PHONE);
});

test('erasing a person by one form of their number erases the other', async () => {
  const { receive, hear, store } = await agreed('+5531987654321');
  await hear({
    contacts: [{ wa_id: '553187654321', user_id: 'BR.1' }],
    messages: [text('STOP', { from: '553187654321' })],
  });
  const address = `https://receiver.example/subjects/${encodeURIComponent('+5531987654321')}`;
  await receive(new Request(address, { method: 'DELETE', headers: asAdmin }));
  assert.doesNotMatch(JSON.stringify(store.records), /7654321|BR\.1/);
  assert.equal(await store.phoneOf('BR.1'), undefined);
});
