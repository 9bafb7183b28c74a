/** The same on a database, from one end to the other. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { confirmationCode } from '../../src/proof/index.js';
import { migrate, sqlStore, type SqlEngine, type Store } from '../../src/receiver/index.js';
import { pgliteEngine } from '../../src/receiver/store/pglite-engine.js';
import { makeGrant, mayBeSent, PURPOSES } from './support/agreed.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, post } from './support/receiver.js';
import { bodyOf, message, text, webhook, whatsapp } from './support/whatsapp.js';

let engine: SqlEngine;
let store: Store;
before(async () => {
  engine = await pgliteEngine();
  await migrate(engine);
  store = sqlStore(engine);
});
after(() => engine.close());

function hearing() {
  const { receive, failures } = makeReceiver({ store, whatsapp });
  const hear = async (...values: object[]) => {
    assert.equal((await receive(webhook(bodyOf(...values)))).status, 200);
    assert.deepEqual(failures, []);
  };
  return { receive, hear };
}

test('a signed stop takes effect at once, and once', async () => {
  const { receive, hear } = hearing();
  await receive(post(makeGrant('+4915100000101')));
  assert.deepEqual(await mayBeSent(store, '+4915100000101'), PURPOSES);
  const stop = { messages: [text('STOP', { from: '4915100000101' })] };
  await hear(stop, stop);
  await hear(stop);
  assert.deepEqual(await mayBeSent(store, '+4915100000101'), []);
  assert.equal((await store.chain('+4915100000101')).length, 2);
});

test('a code confirms from the number itself, and from nobody without one', async () => {
  const { receive, hear } = hearing();
  const surface = { ...makeProof().surface, jurisdiction: 'de' as const };
  const proof = makeGrant('+4915100000102', { surface });
  await receive(post(proof));
  const code = confirmationCode(proof.id);
  await hear({ messages: [text(code, { from: undefined, from_user_id: 'DE.102' })] });
  assert.deepEqual(await mayBeSent(store, '+4915100000102'), []);
  assert.equal(await store.phoneOf('DE.102'), undefined);
  await hear({ messages: [text(code, { from: '4915100000102' })] });
  assert.deepEqual(await mayBeSent(store, '+4915100000102'), PURPOSES);
});

test('what is unclear waits, is listed, and is settled', async () => {
  const { receive, hear } = hearing();
  await receive(post(makeGrant('+4915100000103')));
  await hear({ messages: [text('stop by \0 \ud800', { from: '4915100000103' })] });
  const waiting = async () =>
    (await (await receive(get('/review?subject=4915100000103&limit=1', asAdmin))).json()).messages;
  const messages = await waiting();
  assert.equal(messages.length, 1);
  const decided = await receive(
    post({ decision: 'withdraw-marketing' }, asAdmin, `/review/${messages[0].id}`),
  );
  assert.equal(decided.status, 200);
  assert.deepEqual(await mayBeSent(store, '+4915100000103'), ['service']);
  assert.deepEqual(await waiting(), []);
});

test('SQL in every place is text', async () => {
  const { receive, hear } = hearing();
  const evil = "'; drop table records; --";
  await hear(
    { messages: [text('STOP', { from: '4915100000104', id: evil, timestamp: evil })] },
    { messages: [text(`stop ${evil}`, { from: evil, id: `${evil}2` })], metadata: { phone_number_id: evil } },
    { messages: [message({ type: evil, from_user_id: evil })] },
  );
  assert.equal((await store.chain('+4915100000104')).length, 1);
  assert.equal((await receive(get('/review', asAdmin))).status, 200);
});

test('the same webhook at once over several requests is written once', async () => {
  const { receive } = hearing();
  const body = bodyOf({
    contacts: [{ wa_id: '4915100000105', user_id: 'DE.105' }],
    messages: [text('STOP', { from: '4915100000105' })],
  });
  const responses = await Promise.all(Array.from({ length: 8 }, () => receive(webhook(body))));
  assert.deepEqual([...new Set(responses.map(({ status }) => status))], [200]);
  assert.equal((await store.chain('+4915100000105')).length, 2); // the withdrawal, and whose user id it is
});
