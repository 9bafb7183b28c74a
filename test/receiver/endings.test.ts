/** What a business takes back: links that went astray, receipts of a phone that was lost, a number with a new owner. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { verifyReceipt } from '../../src/receiver/index.js';
import { choose, makeShop } from './support/capabilities.js';
import { assertProblem } from './support/problem.js';
import { asAdmin, signingKey } from './support/receiver.js';
import { PHONE } from './support/whatsapp.js';

const OTHER = '+819012345678';

function end(kind: 'links' | 'receipts', phone = PHONE, headers: Record<string, string> = asAdmin) {
  const address = `https://receiver.example/subjects/${encodeURIComponent(phone)}/${kind}`;
  return new Request(address, { method: 'DELETE', headers });
}

async function twoPeople() {
  const shop = makeShop();
  const proof = choose(true);
  const receipt = await shop.send(proof);
  const others = await shop.send(choose(true, { phone: OTHER }));
  return {
    ...shop,
    proof,
    receipt,
    link: await shop.link(),
    others: [others, await shop.link({}, OTHER)],
    makeLink: shop.link,
  };
}

describe('what was ended', () => {
  test('opens nothing more, of that kind and that person only', async () => {
    for (const kind of ['links', 'receipts'] as const) {
      const { receive, open, receipt, link, others } = await twoPeople();
      const response = await receive(end(kind));
      assert.deepEqual([response.status, await response.text()], [204, '']);
      const [ended, kept] = kind === 'links' ? [link, receipt] : [receipt, link];
      await assertProblem(await open(ended), 401, 'capability-expired');
      for (const token of [kept, ...others]) assert.equal((await open(token)).status, 200);
    }
  });

  test('is what was given until then: what comes after opens again', async () => {
    const { receive, open, send, later, receipt, link, makeLink } = await twoPeople();
    for (const kind of ['links', 'receipts'] as const) await receive(end(kind));
    later(1);
    const since = [await send(choose(true, { minute: 9 })), await makeLink()];
    for (const token of since) assert.equal((await open(token)).status, 200);
    for (const token of [receipt, link]) {
      await assertProblem(await open(token), 401, 'capability-expired');
    }
  });

  test('stays evidence, and what it changed stands', async () => {
    const { receive, receipt, proof, may } = await twoPeople();
    await receive(end('receipts'));
    assert.equal((await verifyReceipt(receipt, signingKey.keySet, proof)).valid, true);
    assert.equal((await may()).allowed, true);
  });

  test('is ended again, or where nothing is held, without an error and without a trace', async () => {
    const { receive, store } = await twoPeople();
    const ended: string[] = [];
    const { end: keep } = store;
    store.end = (kind, subject, at) => {
      ended.push(subject);
      return keep(kind, subject, at);
    };
    for (const phone of [PHONE, PHONE, '+493012345678']) {
      assert.equal((await receive(end('links', phone))).status, 204);
    }
    assert.deepEqual(ended, [PHONE, PHONE]);
  });

  test('is ended under every form of the number', async () => {
    const { receive, send, open } = makeShop();
    const [typed, dialled] = ['+5215512345678', '+525512345678'];
    const receipt = await send(choose(true, { phone: dialled }));
    await receive(end('receipts', typed));
    await assertProblem(await open(receipt), 401, 'capability-expired');
  });

  test('is for the business to end', async () => {
    const { receive, open, receipt } = await twoPeople();
    for (const headers of [{}, { Authorization: `Bearer ${receipt}` }]) {
      for (const kind of ['links', 'receipts'] as const) {
        await assertProblem(await receive(end(kind, PHONE, headers)), 401, 'token-missing');
      }
    }
    assert.equal((await open(receipt)).status, 200);
    await assertProblem(await receive(end('links', 'x')), 400, 'phone-invalid');
  });
});
