/** What a person sees of their own consents, by a receipt or a link; and that others see and change nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CompactSign, importJWK } from 'jose';
import { confirmationCode, uuidv7, type OwnConsents } from '../../src/proof/index.js';
import { createSigningKey, importSigningKey, verifyReceipt } from '../../src/receiver/index.js';
import { makeCheckpoint } from '../../src/receiver/audit/checkpoint.js';
import { signLink } from '../../src/receiver/rules/link.js';
import { signReceipt } from '../../src/receiver/rules/receipt.js';
import { bearer, choose, makeShop } from './support/capabilities.js';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { ADMIN_TOKEN, get, NOW, post, signingKey } from './support/receiver.js';
import { messages, messagesByUserId, PHONE, preference, text } from './support/whatsapp.js';

const TOMORROW = '2026-11-22T22:00:00.000Z';
const MODES = ['receipt', 'link'] as const;

describe('a receipt or a link', () => {
  for (const kind of MODES) {
    test(`${kind}: shows how the person stands, in which words, and what they may keep`, async () => {
      const { send, link, opened } = makeShop();
      const proof = makeProof();
      const receipt = await send(proof);
      const consents = await opened(kind === 'link' ? await link() : receipt);
      const [, service] = proof.choices;
      assert.deepEqual(consents, {
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
            words: { label: service!.label, disclosure: service!.disclosure, language: 'en' },
          },
        ],
        stoppedOnWhatsApp: null,
        latest: proof.id,
        copies: [{ id: proof.id, receivedAt: NOW, receipt, proof }],
      } satisfies OwnConsents);
      assert.equal((await verifyReceipt(consents.copies[0]!.receipt, signingKey.keySet, proof)).valid, true);
    });
  }

  test('is refused with a code that says why, and never kept by a cache', async () => {
    const { send, open, erase } = makeShop();
    const receipt = await send(choose(true));
    const first = await open();
    assert.equal(first.headers.get('www-authenticate'), 'Bearer');
    await assertProblem(first, 401, 'capability-missing');
    await assertProblem(await open('nonsense'), 401, 'capability-invalid');
    assert.equal((await open(receipt)).headers.get('cache-control'), 'no-store');
    await erase();
    await assertProblem(await open(receipt), 410, 'erased');
  });

  test('is one of these only: neither the admin token nor another kind of signature', async () => {
    const { send, open, store } = makeShop();
    const proof = choose(true);
    await send(proof);
    const { id, digest, seal } = store.records[0]!;
    const { signature } = await makeCheckpoint({ store, signingKey, clock: () => new Date(NOW) });
    const others = [
      ADMIN_TOKEN,
      seal,
      signature,
      await signingKey.sign('whatsapp-opt-in-seal', { id, digest }),
    ];
    for (const token of others) await assertProblem(await open(token), 401, 'capability-invalid');
  });

  test('forged in any of the usual ways opens nothing', async () => {
    const { send, open } = makeShop();
    const receipt = await send(choose(true));
    const [header, payload, signature] = receipt.split('.') as [string, string, string];
    const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const foreign = await importSigningKey(await createSigningKey());
    const [own] = signingKey.keySet.keys;
    const bytes = new TextEncoder().encode(
      JSON.stringify({ id: uuidv7(), issuedAt: NOW, expiresAt: TOMORROW }),
    );
    const secret = await importJWK({ kty: 'oct', k: own!.x! }, 'HS256');
    const hmac = await new CompactSign(bytes)
      .setProtectedHeader({ alg: 'HS256', typ: 'whatsapp-opt-in-link', kid: own!.kid! })
      .sign(secret);
    const { id, digest } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
      id: string;
      digest: string;
    };
    const forged = [
      `${base64({ alg: 'none', typ: 'whatsapp-opt-in-receipt' })}.${payload}.`,
      `${base64({ alg: 'none', typ: 'whatsapp-opt-in-link' })}.${base64({ id, issuedAt: NOW, expiresAt: TOMORROW })}.`,
      hmac,
      await signLink({ id, issuedAt: NOW, expiresAt: TOMORROW }, foreign),
      `${header}.${base64({ id, digest, receivedAt: NOW, previous: null, extra: 1 })}.${signature}`,
      `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
      `${header}.${payload}`,
      `${receipt}.${signature}`,
    ];
    for (const token of forged) await assertProblem(await open(token), 401, 'capability-invalid');
    assert.equal((await open(receipt)).status, 200);
  });

  test('of a record that is not held here, or has another content, opens nothing', async () => {
    const { send, open } = makeShop();
    const proof = choose(true);
    await send(proof);
    const tokens = [
      await signReceipt(choose(true), NOW, signingKey),
      await signReceipt({ ...proof, digest: `sha-256:${'0'.repeat(64)}` }, NOW, signingKey),
      await signLink({ id: uuidv7(), issuedAt: NOW, expiresAt: TOMORROW }, signingKey),
    ];
    for (const token of tokens) await assertProblem(await open(token), 401, 'capability-invalid');
  });

  test('of one person opens nothing of another', async () => {
    const { send, link, opened } = makeShop();
    const receipt = await send(choose(true));
    const proof = choose(true, { phone: '+819012345678' });
    const other = await send(proof);
    for (const token of [other, await link(undefined, '+819012345678')]) {
      const consents = await opened(token);
      assert.deepEqual([consents.phone, consents.latest], ['+819012345678', proof.id]);
      assert.ok(!JSON.stringify(consents).includes(PHONE));
    }
    assert.equal((await opened(receipt)).phone, PHONE);
  });

  test('stays closed after an erasure, also when the person comes back', async () => {
    const { send, link, open, erase } = makeShop();
    const tokens = [await send(choose(true)), await link()];
    await erase();
    await send(choose(true));
    for (const token of tokens) await assertProblem(await open(token), 410, 'erased');
  });

  test('is limited, whatever comes of it', async () => {
    const { receive } = makeShop({ limits: { questionsPerClient: { count: 2, perMs: 60_000 } } });
    const ask = () => receive(get('/consents', bearer('x')), { address: '192.0.2.1' });
    assert.deepEqual([(await ask()).status, (await ask()).status], [401, 401]);
    await assertProblem(await ask(), 429, 'too-many-requests');
  });

  test('is asked for from the pages that may send proofs, and from no others', async () => {
    const { receive, send } = makeShop({ origins: ['https://shop.example'] });
    const receipt = await send(choose(true));
    const from = (Origin: string) => receive(get('/consents', { ...bearer(receipt), Origin }));
    const allowed = await from('https://shop.example');
    assert.deepEqual(
      [allowed.status, allowed.headers.get('access-control-allow-origin')],
      [200, 'https://shop.example'],
    );
    await assertProblem(await from('https://other.example'), 403, 'origin-not-allowed');
  });
});

describe('latest', () => {
  test('is what was chosen last, whenever it arrived', async () => {
    const { send, link, opened } = makeShop();
    const first = choose(true, { minute: 1 });
    const second = choose(false, { minute: 2, previous: first.id });
    await send(second);
    await send(first);
    assert.equal((await opened(await link())).latest, second.id);
  });

  test('follows a proof that says so, however slow its clock', async () => {
    const { send, opened } = makeShop();
    const first = choose(true, { minute: 9 });
    await send(first);
    const second = choose(false, { minute: 1, previous: first.id, mode: 'preferences' });
    const { latest, purposes } = await opened(await send(second));
    assert.deepEqual([latest, purposes[0]!.granted], [second.id, false]);
  });

  test('is no event that a proof cannot name, such as STOP', async () => {
    const { send, link, opened, hear } = makeShop();
    const proof = choose(true);
    await send(proof);
    await hear(messages(text('STOP')));
    const { latest, purposes, copies } = await opened(await link());
    assert.equal(latest, proof.id);
    assert.deepEqual([purposes[0]!.source, purposes[0]!.words], ['whatsapp', undefined]);
    assert.deepEqual(
      copies.map(({ id }) => id),
      [proof.id],
      'the business and its words are known still',
    );
  });

  test('is what was granted in the chat, when that came last, and what follows it counts', async () => {
    const optIns = [
      { words: ['START'], purposes: ['marketing'], asked: 'Reply START to get offers.', language: 'en' },
    ];
    const { send, link, opened, hear, may } = makeShop({
      whatsapp: { appSecret: 'secret-of-the-app', verifyToken: 'token-of-the-shop', optIns },
    });
    await hear(messages(text('START')));
    const { latest, copies, purposes } = await opened(await link());
    assert.deepEqual([latest, copies], [purposes[0]!.proofId, []]);
    assert.deepEqual(purposes[0]!.words, {
      label: 'START',
      disclosure: 'Reply START to get offers.',
      language: 'en',
    });
    assert.equal((await may()).allowed, true);
    await send(choose(false, { minute: 59, previous: latest, mode: 'preferences' }));
    assert.equal((await may()).allowed, false);
  });
});

describe('copies', () => {
  test('are the proofs that decide, newest first, and not those before them', async () => {
    const { send, link, opened } = makeShop();
    const first = makeProof({ capturedAt: '2026-11-21T21:47:47.000Z' });
    const second = choose(true, { minute: 50, previous: first.id });
    const third = choose(false, { minute: 55, previous: second.id, mode: 'preferences' });
    for (const proof of [third, first, second]) await send(proof);
    const { copies } = await opened(await link());
    assert.deepEqual(
      copies.map(({ id }) => id),
      [third.id, first.id],
    );
  });
});

describe('a stranger who knows the number', () => {
  /** Somebody who agreed, stopped offers in WhatsApp, and whose number a stranger has sent a proof for. */
  async function known(isKnown: boolean) {
    const shop = makeShop();
    const own = choose(true, { minute: 1, reference: 'customer-7' });
    if (isKnown) {
      await shop.send(own);
      await shop.hear(preference('stop'));
    }
    const strangers = choose(true, { minute: 30 });
    return { ...shop, own, strangers, receipt: await shop.send(strangers) };
  }

  test('learns nothing: not by what is answered, its status, its headers or its length', async () => {
    const [one, other] = [await known(true), await known(false)];
    for (const { strangers, opened, receipt } of [one, other]) {
      const { phone, references, purposes, stoppedOnWhatsApp, latest, copies } = await opened(receipt);
      assert.deepEqual(
        [phone, references, stoppedOnWhatsApp, latest],
        [PHONE, undefined, null, strangers.id],
      );
      assert.deepEqual(
        purposes.map(({ proofId }) => proofId),
        [strangers.id],
      );
      assert.deepEqual(
        copies.map(({ id }) => id),
        [strangers.id],
      );
    }
    const [first, second] = [await one.open(one.receipt), await other.open(other.receipt)];
    assert.deepEqual([...first.headers], [...second.headers]);
    assert.equal((await first.text()).length, (await second.text()).length);
  });

  test('learns nothing of what the person does later, also where it follows what the stranger sent', async () => {
    const { opened, link, send, strangers, receipt, hear } = await known(true);
    const before = await opened(receipt);
    const { latest } = await opened(await link());
    assert.equal(latest, strangers.id);
    const change = choose(false, { minute: 40, previous: latest, mode: 'preferences' });
    const own = await send(change);
    await hear(messages(text(`It is me: ${confirmationCode(change.id)}`)), messages(text('STOP')));
    assert.deepEqual(await opened(receipt), before);
    assert.equal((await opened(own)).latest, change.id);
  });

  test('may take back what they know nothing of: a no counts whoever sent it, and the answer tells nothing', async () => {
    const { receive, send, may, link, opened } = makeShop();
    const own = choose(true, { minute: 1 });
    await send(own);
    for (const previous of [null, uuidv7()]) {
      const response = await receive(post(choose(false, { minute: 30, previous, mode: 'preferences' })));
      assert.equal(response.status, 201);
      assert.deepEqual(Object.keys((await response.json()) as object), ['id', 'receivedAt', 'receipt']);
    }
    assert.equal((await may()).reason, 'withdrawn');
    assert.equal((await opened(await link())).purposes[0]!.granted, false);
  });

  test('opens nothing more by sending the code of their own proof from a phone that hides its number', async () => {
    const { opened, hear, receipt, strangers } = await known(true);
    await hear(messagesByUserId(text(confirmationCode(strangers.id))));
    await hear(messagesByUserId(text(`again ${confirmationCode(strangers.id)}`)));
    const { latest, stoppedOnWhatsApp, copies } = await opened(receipt);
    assert.deepEqual([latest, stoppedOnWhatsApp, copies.length], [strangers.id, null, 1]);
  });
});

describe('the person', () => {
  test('sees what came after a proof that they confirmed from their phone, and nothing that was there before', async () => {
    const { send, opened, hear } = makeShop();
    await send(choose(true, { minute: 1, reference: 'order-9001' }));
    const receipt = await send(choose(true, { minute: 2, reference: 'customer-7' }));
    const proof = choose(true, { minute: 30 });
    const newest = await send(proof);
    await hear(messages(text(confirmationCode(proof.id))));
    await hear(preference('stop'));
    const later = choose(false, { minute: 59 });
    await send(later);
    const all = await opened(newest);
    assert.ok(all.stoppedOnWhatsApp);
    assert.equal(all.latest, later.id);
    assert.equal(all.references, undefined);
    assert.equal(JSON.stringify(all).includes('9001'), false);
    assert.equal((await opened(receipt)).stoppedOnWhatsApp, null, 'that one was not confirmed');
  });

  test('sees by the receipt of a change what came after the record that they had confirmed', async () => {
    const { send, opened, hear } = makeShop();
    const first = choose(true, { minute: 1 });
    await send(first);
    await hear(messages(text(confirmationCode(first.id))));
    const receipt = await send(choose(false, { minute: 2, previous: first.id, mode: 'preferences' }));
    await hear(preference('stop'));
    assert.ok((await opened(receipt)).stoppedOnWhatsApp);
  });

  test('may confirm from a phone that hides its number and, once it shows it, see everything', async () => {
    const { send, opened, hear } = makeShop();
    await send(choose(true, { minute: 1 }));
    const proof = choose(true, { minute: 30 });
    const receipt = await send(proof);
    await hear(messagesByUserId(text(confirmationCode(proof.id))));
    assert.equal((await opened(receipt)).copies.length, 1);
    await hear(preference('stop'));
    assert.equal((await opened(receipt)).stoppedOnWhatsApp, null);
    await hear(messages(text(confirmationCode(proof.id))));
    assert.ok((await opened(receipt)).stoppedOnWhatsApp);
  });

  test('takes back by a receipt or a link, and it counts at once', async () => {
    for (const kind of MODES) {
      const { send, link, opened, may } = makeShop();
      const receipt = await send(choose(true, { minute: 1 }));
      const { latest } = await opened(kind === 'link' ? await link() : receipt);
      const change = choose(false, { minute: 30, previous: latest, mode: 'preferences' });
      await send(change);
      const { reason, proofId } = await may();
      assert.deepEqual([reason, proofId], ['withdrawn', change.id]);
      const { purposes } = await opened(receipt);
      assert.equal(purposes[0]!.granted, true, 'an older receipt does not tell what followed');
    }
  });
});
