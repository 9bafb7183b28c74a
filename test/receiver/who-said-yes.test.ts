/** Who said yes: what a stranger can send, what counts, and how a shop says what is enough. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { confirmationCode } from '../../src/proof/index.js';
import { makeGrant } from './support/agreed.js';
import { makeChoice, makeProof } from './support/proofs.js';
import { assertProblem } from './support/problem.js';
import { asAdmin, NOW, post } from './support/receiver.js';
import { asShop, choose, INTAKE, makeShop, pageToken, reasonOf } from './support/shop.js';
import { messages, PHONE, text } from './support/whatsapp.js';

describe('where a proof came from', () => {
  test('stands with its record: anybody, a page of the shop, its server, the phone', async () => {
    const { send, may, record, subject, hear } = makeShop();
    const proof = makeGrant();
    const check = async (assurance: string) => {
      assert.equal((await record(proof.id)).assurance, assurance);
      assert.equal((await may()).assurance, assurance);
      assert.equal((await subject()).purposes[0].assurance, assurance);
    };
    await send(proof);
    await check('unverified');
    await send(proof, pageToken());
    await check('page');
    await send(proof, asShop);
    await check('shop');
    await send(proof);
    await check('shop');
    await hear(messages(text(confirmationCode(proof.id), { timestamp: Date.parse(NOW) / 1000 })));
    await check('phone');
  });

  test('is what the record was sealed with, and what was told later is a record of its own', async () => {
    const { send, store } = makeShop();
    const proof = makeGrant();
    const first = await (await send(proof)).json();
    assert.deepEqual(await (await send(proof, asShop)).json(), first);
    assert.deepEqual(
      store.records.map(({ assurance, content }) => [assurance, content?.type]),
      [
        ['unverified', 'whatsapp-opt-in/consent-proof'],
        ['shop', 'whatsapp-opt-in/receiver-event'],
      ],
    );
    await send(proof, asShop);
    assert.equal(store.records.length, 2);
  });

  test('cannot be claimed: a wrong token of a server is refused, and one that may not hand in', async () => {
    const { receive } = makeShop({ tokens: [{ ...INTAKE, may: ['ask', 'read'] }] });
    await assertProblem(await receive(post(makeGrant(), asShop)), 403, 'scope-missing');
    const wrong = { Authorization: 'Bearer token-that-nobody-has-given-out' };
    await assertProblem(await receive(post(makeGrant(), wrong)), 401, 'token-missing');
  });
});

test('a password that the browser sends along, as on a site that is still closed, costs nobody their proof', async () => {
  const { send, record } = makeShop();
  const proof = makeGrant();
  await send(proof, { Authorization: 'Basic c2hvcDpjbG9zZWQ=' });
  assert.equal((await record(proof.id)).assurance, 'unverified');
});

describe('a page token', () => {
  test('is good for the first number it comes with, and refuses no proof for another', async () => {
    const { send, record } = makeShop();
    const [one, other] = [makeGrant(), makeGrant('+4915100000002')];
    await send(one, pageToken());
    await send(other, pageToken());
    assert.equal((await record(one.id)).assurance, 'page');
    assert.equal((await record(other.id)).assurance, 'unverified');
  });

  for (const [what, token] of Object.entries({
    'has expired': pageToken({ iat: Date.parse(NOW) / 1000 - 4000, exp: Date.parse(NOW) / 1000 - 1 }),
    'lives too long': pageToken({ exp: Date.parse(NOW) / 1000 + 7201 }),
    'was signed by another': pageToken({}, 'another-secret-of-thirty-two-bytes-or-so'),
    'names another number': pageToken({ phone: '+4915100000009' }),
    'names another order': pageToken({ reference: 'order-9' }),
  }))
    test(`that ${what} makes nothing surer, and loses nothing`, async () => {
      const { send, record } = makeShop();
      const proof = makeGrant();
      await send(proof, token);
      assert.equal((await record(proof.id)).assurance, 'unverified');
    });
});

describe('what is required', () => {
  test('is nothing by default, of one purpose or of all, and one that is not sure enough says so', async () => {
    for (const [require, headers, marketing, service] of [
      [undefined, {}, 'granted', 'granted'],
      ['page', {}, 'assurance-missing', 'assurance-missing'],
      ['page', pageToken(), 'granted', 'granted'],
      ['shop', pageToken(), 'assurance-missing', 'assurance-missing'],
      ['phone', asShop, 'confirmation-missing', 'confirmation-missing'],
      ['marketing=phone service=page', pageToken(), 'confirmation-missing', 'granted'],
      ['shop, service=none', {}, 'assurance-missing', 'granted'],
    ] as const) {
      const { send, may } = makeShop({ require });
      await send(makeGrant(), { ...headers });
      assert.equal(await reasonOf(may()), marketing, require);
      assert.equal(await reasonOf(may('service')), service, require);
    }
  });

  test('is the law of the shop, whatever a proof says of itself', async () => {
    const { send, may } = makeShop({ jurisdiction: 'de' });
    await send(makeGrant(), asShop);
    assert.equal(await reasonOf(may()), 'confirmation-missing');
    assert.equal(await reasonOf(may('service')), 'granted');
  });

  test('is a stricter law, where the page named one, and no laxer one', async () => {
    const under = (jurisdiction: 'default' | 'de') =>
      makeGrant(undefined, { surface: { ...makeProof().surface, jurisdiction } });
    for (const [law, ofPage, marketing, service] of [
      ['us', 'de', 'confirmation-missing', 'confirmation-missing'],
      ['de', 'default', 'confirmation-missing', 'granted'],
    ] as const) {
      const { send, may } = makeShop({ jurisdiction: law });
      await send(under(ofPage), asShop);
      assert.deepEqual([await reasonOf(may()), await reasonOf(may('service'))], [marketing, service]);
    }
  });

  test('takes nothing from a grant that counts, when a stranger sends another that does not', async () => {
    const { send, may } = makeShop({ require: 'shop' });
    const own = choose(true, 1);
    await send(own, asShop);
    await send(choose(true, 2));
    const { reason, proofId } = await may();
    assert.deepEqual([reason, proofId], ['granted', own.id]);
  });

  test('is told at each start where some purpose needs nothing', () => {
    for (const [require, isTold] of [
      [undefined, true],
      ['phone, service=none', true],
      ['page', false],
    ] as const) {
      const told: string[] = [];
      makeShop({ require, onWarning: (text) => told.push(text) });
      assert.equal(
        told.some((text) => text.includes('anybody who knows a number')),
        isTold,
        require,
      );
    }
  });

  test('that cannot be meant is refused before the receiver is there', () => {
    for (const options of [
      { require: 'phones' },
      { require: 'marketing=' },
      { require: 'marketing=phone=shop' },
      { require: 'page phone' },
      { require: 'marketing=page marketing=phone' },
      { jurisdiction: 'fr' },
      { purposes: ['New Letters'] },
      { pageSecret: 'short' },
    ]) {
      const [name] = Object.keys(options);
      assert.throws(
        () => makeShop(options),
        (error: Error) => error.message.startsWith(`${name} `),
      );
    }
  });
});

describe('what is kept and does not count', () => {
  const controller = { name: 'Acme Shoes', privacyUrl: 'https://acme.example/privacy' };

  test('is what another business asked', async () => {
    const { send, may } = makeShop({ controller });
    await send(choose(true, 0, { controller: { ...makeProof().controller, name: 'Evil Corp' } }));
    assert.equal(await reasonOf(may()), 'controller-unknown');
    await send(choose(true, 1, { controller: { ...makeProof().controller, name: controller.name } }));
    assert.equal(await reasonOf(may()), 'granted');
  });

  test("is what was asked on a page of nobody's, an app's pages and the receiver's own aside", async () => {
    const origins = ['https://acme.example', 'capacitor://localhost'];
    for (const [url, reason] of [
      ['https://evil.example/x', 'page-unknown'],
      ['javascript:alert(1)', 'page-unknown'],
      ['https://acme.example/checkout', 'granted'],
      ['capacitor://localhost/checkout', 'granted'],
      ['https://receiver.example/preferences', 'granted'],
    ] as const) {
      const { send, may } = makeShop({ origins });
      await send(choose(true, 0, { surface: { ...makeProof().surface, url } }));
      assert.equal(await reasonOf(may()), reason, url);
    }
  });

  test('is a purpose that nobody has named', async () => {
    const proof = makeProof({
      subject: { phone: PHONE },
      choices: [makeChoice({ purpose: 'newsletter', granted: true, decidedBy: 'person', decidedAt: NOW })],
    });
    for (const [purposes, reason] of [
      [[], 'purpose-unknown'],
      [['newsletter'], 'granted'],
    ] as const) {
      const { send, may } = makeShop({ purposes });
      await send(proof);
      assert.equal(await reasonOf(may('newsletter')), reason);
    }
  });

  test('is, where the shop says so, what could not be read; else that is a warning', async () => {
    const [choice] = choose(true).choices;
    const hidden = choose(true, 0, {
      choices: [{ ...choice!, evidence: { ...choice!.evidence, hidden: true } }],
    });
    for (const [requireLegible, reason] of [
      [false, 'granted'],
      [true, 'illegible'],
    ] as const) {
      const { send, may } = makeShop({ requireLegible });
      await send(hidden);
      const permission = await may();
      assert.deepEqual([permission.reason, permission.warnings], [reason, ['illegible']]);
    }
  });

  test("tells of a browser's clock that cannot be right", async () => {
    for (const capturedAt of ['2026-11-21T22:05:00.000Z', '2023-11-21T21:40:00.000Z']) {
      const { send, may } = makeShop();
      await send(choose(true, 0, { capturedAt }));
      assert.deepEqual((await may()).warnings, ['clock-off']);
    }
  });
});

describe('a no', () => {
  test('from the phone is lifted by the phone or by the shop, and by nobody else', async () => {
    const { send, may, hear } = makeShop();
    await send(choose(true, 1), asShop);
    await hear(messages(text('STOP')));
    const again = choose(true, 19);
    await send(again);
    assert.equal(await reasonOf(may()), 'withdrawn');
    await send(again, pageToken());
    assert.equal(await reasonOf(may()), 'withdrawn');
    await send(again, asShop);
    assert.equal(await reasonOf(may()), 'granted');
  });

  test('of a stranger over a surer grant counts, says so, waits in the review, and can be annulled there', async () => {
    const { send, may, waiting, receive } = makeShop();
    const own = choose(true, 1);
    await send(own, asShop);
    const no = choose(false, 2);
    await send(no);
    await send(no);
    const { reason, proofId } = await may();
    assert.deepEqual([reason, proofId], ['withdrawn-unverified', no.id]);
    const [message, ...others] = await waiting();
    assert.deepEqual([message!.reason, message!.record, others], ['withdrawn-unverified', no.id, []]);
    const decide = (decision: string) => receive(post({ decision }, asAdmin, `/review/${message!.id}`));
    await assertProblem(await decide('withdraw-all'), 422, 'decision-unknown');
    assert.equal((await decide('annul')).status, 200);
    assert.deepEqual([await reasonOf(may()), await waiting()], ['granted', []]);
  });

  test('of the same assurance, or a surer one, is a no like any other', async () => {
    for (const headers of [{}, asShop]) {
      const { send, may, waiting } = makeShop();
      await send(choose(true, 1));
      await send(choose(false, 2), headers);
      assert.deepEqual([await reasonOf(may()), await waiting()], ['withdrawn', []]);
    }
  });

  test('that came before the grant it ends was known to be surer waits from then on', async () => {
    const { send, may, waiting } = makeShop();
    const own = choose(true, 1);
    await send(own);
    await send(choose(false, 2));
    assert.deepEqual([await reasonOf(may()), await waiting()], ['withdrawn', []]);
    await send(own, asShop);
    assert.equal(await reasonOf(may()), 'withdrawn-unverified');
    assert.equal((await waiting()).length, 1);
  });

  test('is as doubtful when a stranger says yes first', async () => {
    const { send, may } = makeShop();
    await send(choose(true, 1), asShop);
    await send(choose(true, 2));
    await send(choose(false, 3));
    assert.equal(await reasonOf(may()), 'withdrawn-unverified');
  });
});

describe('a stranger who ends a grant', () => {
  for (const [how, acts] of Object.entries({
    'with a yes between two noes': [
      [false, 3],
      [true, 5],
      [false, 6],
    ],
    'with a yes sent before an earlier no': [
      [true, 5],
      [false, 3],
      [false, 6],
    ],
  } satisfies Record<string, [boolean, number][]>))
    test(`${how} is seen, and waits in the review`, async () => {
      const { send, may, waiting } = makeShop();
      await send(choose(true), asShop);
      for (const [granted, minute] of acts) await send(choose(granted, minute));
      assert.equal(await reasonOf(may()), 'withdrawn-unverified');
      assert.ok((await waiting()).length > 0);
    });

  test('does not hide the doubt behind a yes that does not count', async () => {
    const { send, may, waiting } = makeShop({ require: 'page' });
    await send(choose(true), asShop);
    await send(choose(false, 3));
    await send(choose(true, 5));
    assert.equal(await reasonOf(may()), 'withdrawn-unverified');
    assert.equal((await waiting()).length, 1);
  });

  test('cannot cover it with a yes that was sent before, and does not count', async () => {
    const { send, may, waiting } = makeShop({ require: 'page' });
    await send(choose(true), asShop);
    await send(choose(true, 5));
    await send(choose(false, 3));
    assert.equal(await reasonOf(may()), 'withdrawn-unverified');
    assert.equal((await waiting()).length, 1);
  });
});
