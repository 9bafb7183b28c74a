/** All that a database holds of a person, as whoever can read its tables sees it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { migrate, sqlStore, type SqlEngine } from '../../src/receiver/index.js';
import { pgliteEngine } from '../../src/receiver/store/pglite-engine.js';
import { asAdmin, get, post } from './support/receiver.js';
import { asShop, choose, makeShop, pageToken } from './support/shop.js';
import {
  bodyOf,
  messages,
  messagesByUserId,
  PHONE,
  text,
  USER_ID,
  WA_ID,
  webhook,
} from './support/whatsapp.js';

const ADDRESS = '203.0.113.77';
const DECIDED_ON = 'Where does the bus to you stop?';
const REASON = 'Sheena says that she never was there.';
const PERSON = new RegExp([WA_ID, USER_ID, 'order-1001', 'stop by the store', REASON].join('|'));

let engine: SqlEngine;
before(async () => {
  engine = await pgliteEngine();
  await migrate(engine);
});
after(() => engine.close());

/** Every row of every table. */
async function content(): Promise<string> {
  const tables = await engine.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const rows = tables.map(({ name }) => engine.query(`select * from ${name}`));
  return JSON.stringify(await Promise.all(rows));
}

test('a database holds no network address, no words that were decided on, and after an erasure nothing that names the person', async () => {
  const { receive, failures } = makeShop({ store: sqlStore(engine) });
  const from = { address: ADDRESS };
  const proof = choose(true, 1, { subject: { phone: PHONE, reference: 'order-1001' } });
  for (const headers of [{}, pageToken(), asShop]) assert.ok((await receive(post(proof, headers), from)).ok);
  const forged = choose(false, 2);
  const { receipt } = await (await receive(post(forged), from)).json();
  assert.ok((await receive(get('/consents', { Authorization: `Bearer ${receipt}` }), from)).ok);
  const said = [text('stop by the store'), text(DECIDED_ON)];
  const named = { contacts: [{ wa_id: WA_ID, user_id: USER_ID }], messages: [text('hello')] };
  for (const values of [messages(...said), named, messagesByUserId(text('stop by the store'))])
    assert.ok((await receive(webhook(bodyOf(values)), from)).ok);
  assert.equal((await receive(get('/export', { Authorization: 'Bearer wrong' }), from)).status, 401);
  assert.ok((await receive(post({ reason: REASON }, asAdmin, `/consents/${forged.id}/annul`), from)).ok);
  const { messages: waiting } = (await (await receive(get('/review', asAdmin))).json()) as {
    messages: { id: string; words: string }[];
  };
  const { id } = waiting.find(({ words }) => words === DECIDED_ON)!;
  const dismissal = post({ decision: 'dismiss' }, asAdmin, `/review/${id}`);
  assert.ok((await receive(dismissal, from)).ok);
  const atPerson = (path: string) =>
    new Request(`https://receiver.example/subjects/${PHONE}${path}`, { method: 'DELETE', headers: asAdmin });
  for (const kind of ['links', 'receipts']) assert.ok((await receive(atPerson(`/${kind}`), from)).ok);

  const held = await content();
  for (const part of PERSON.source.split('|')) assert.ok(held.includes(part), part);
  for (const gone of [ADDRESS, DECIDED_ON]) assert.ok(!held.includes(gone), gone);
  assert.ok((await receive(atPerson(''), from)).ok);
  const left = await content();
  assert.doesNotMatch(left, PERSON);
  assert.ok(!left.includes(ADDRESS));
  assert.ok(left.includes(proof.digest));
  assert.deepEqual(failures, []);
});
