/** The webhook's door: who may bring something, and what is answered. What it does: whatsapp-*.test.ts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createReceiver } from '../../src/receiver/index.js';
import { memoryStore } from './support/memory-store.js';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, post, signingKey } from './support/receiver.js';
import { bodyOf, messages, text, webhook, whatsapp } from './support/whatsapp.js';

const PATH = '/webhooks/whatsapp';
const STOP = bodyOf(messages(text('STOP')));
const MEBIBYTE = 1024 * 1024;

const handshake = (query: Record<string, string>) => get(`${PATH}?${new URLSearchParams(query)}`);
const right = {
  'hub.mode': 'subscribe',
  'hub.verify_token': whatsapp.verifyToken,
  'hub.challenge': '1158201444',
};

describe('the handshake', () => {
  test('is answered with the raw challenge', async () => {
    const response = await makeReceiver({ whatsapp }).receive(handshake(right));
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain/);
    assert.equal(await response.text(), '1158201444');
  });

  test('is refused for another mode or token, and tells nothing', async () => {
    const { receive } = makeReceiver({ whatsapp });
    const wrong: Record<string, string>[] = [
      {},
      { ...right, 'hub.mode': 'unsubscribe' },
      { ...right, 'hub.mode': 'SUBSCRIBE' },
      { ...right, 'hub.mode': '' },
      { ...right, 'hub.verify_token': '' },
      { ...right, 'hub.verify_token': `${whatsapp.verifyToken} ` },
      { ...right, 'hub.verify_token': whatsapp.verifyToken.slice(1) },
      { ...right, 'hub.verify_token': whatsapp.appSecret },
      { 'hub.mode': 'subscribe', 'hub.challenge': '1' },
    ];
    for (const query of wrong) {
      const problem = await assertProblem(await receive(handshake(query)), 403, 'verify-token-wrong');
      assert.ok(!JSON.stringify(problem).includes(whatsapp.verifyToken));
    }
  });
});

describe('where no app is set up', () => {
  for (const settings of [undefined, { ...whatsapp, appSecret: '' }, { ...whatsapp, verifyToken: '' }]) {
    test(`there is no webhook: ${settings ? JSON.stringify(settings) : 'nothing'}`, async () => {
      const { receive, store } = makeReceiver({ whatsapp: settings });
      await assertProblem(
        await receive(handshake({ ...right, 'hub.verify_token': settings?.verifyToken ?? '' })),
        404,
        'not-found',
      );
      await assertProblem(
        await receive(webhook(STOP, { secret: settings?.appSecret ?? 'x' })),
        404,
        'not-found',
      );
      assert.equal(store.records.length, 0);
    });
  }
});

describe('the signature', () => {
  test('lets in what Meta signed', async () => {
    const { receive, store } = makeReceiver({ whatsapp });
    const response = await receive(webhook(STOP));
    assert.deepEqual([response.status, await response.text()], [200, '']);
    assert.equal(store.records.length, 1);
  });

  test('keeps out what is signed with another secret, not at all, or in another way', async () => {
    const { receive, store } = makeReceiver({ whatsapp });
    const good = webhook(STOP).headers.get('x-hub-signature-256')!;
    const wrong = [
      'sha256=',
      'sha256',
      good.replace('sha256', 'sha1'),
      good.slice(0, -2),
      `${good}00`,
      good.slice('sha256='.length),
      `sha256=${'0'.repeat(64)}`,
      `sha256=${'z'.repeat(64)}`,
      `${good}, ${good}`,
    ];
    for (const signature of wrong) {
      await assertProblem(await receive(webhook(STOP, { signature })), 401, 'signature-wrong');
    }
    await assertProblem(await receive(webhook(STOP, { secret: 'other' })), 401, 'signature-wrong');
    await assertProblem(
      await receive(webhook(STOP, { secret: whatsapp.verifyToken })),
      401,
      'signature-wrong',
    );
    await assertProblem(await receive(post(STOP, {}, PATH)), 401, 'signature-wrong');
    assert.equal(store.records.length, 0);
  });

  test('is over the raw bytes: the same JSON, written otherwise, is another body', async () => {
    const { receive, store } = makeReceiver({ whatsapp });
    const signature = webhook(STOP).headers.get('x-hub-signature-256')!;
    const written = JSON.stringify(STOP);
    for (const body of [
      JSON.stringify(STOP, null, 1),
      ` ${written}`,
      `${written}\n`,
      written.replace('STOP', 'STOP!'),
      `\uFEFF${written}`,
    ]) {
      await assertProblem(await receive(webhook(body, { signature })), 401, 'signature-wrong');
    }
    assert.equal(store.records.length, 0);
    // As Meta writes it: everything beyond ASCII escaped, slashes too.
    const escaped = JSON.stringify(bodyOf(messages(text('إلغاء')))).replace(
      /[^\0-\x7f]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    assert.equal((await receive(webhook(escaped))).status, 200);
    // Nothing says that this person reads Arabic: it waits.
    assert.deepEqual(
      (await store.kept(2)).map(({ words }) => words),
      ['إلغاء'],
    );
  });

  test('comes before everything: what is not signed is not even parsed', async () => {
    const { receive } = makeReceiver({ whatsapp });
    await assertProblem(await receive(webhook('{', { secret: 'other' })), 401, 'signature-wrong');
  });
});

describe('the body', () => {
  test('is refused with 400 when it is signed and no JSON', async () => {
    const { receive } = makeReceiver({ whatsapp });
    for (const body of ['', '{', 'STOP', '{"entry":[}', new Uint8Array([0x22, 0xff, 0x22])]) {
      await assertProblem(await receive(webhook(body)), 400, 'not-json');
    }
  });

  test('is read up to three megabytes, and not beyond', async () => {
    const { receive, store } = makeReceiver({ whatsapp });
    const written = JSON.stringify(STOP);
    assert.equal((await receive(webhook(written.padEnd(3 * MEBIBYTE)))).status, 200);
    assert.equal(store.records.length, 1);
    await assertProblem(await receive(webhook(written.padEnd(3 * MEBIBYTE + 1))), 413, 'body-too-large');
  });

  test('is let go while it is read, when it does not end', async () => {
    let bytes = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        bytes += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    const headers = { 'X-Hub-Signature-256': `sha256=${'0'.repeat(64)}` };
    const init = { method: 'POST', headers, body: endless, duplex: 'half' };
    const request = new Request(`https://receiver.example${PATH}`, init);
    await assertProblem(await makeReceiver({ whatsapp }).receive(request), 413, 'body-too-large');
    assert.ok(bytes < 4 * MEBIBYTE && isCancelled);
  });

  test('is answered with 200 when it is JSON of any other shape, and nothing is kept', async () => {
    const { receive, store, failures } = makeReceiver({ whatsapp });
    const others: unknown[] = [
      null,
      7,
      'STOP',
      [],
      {},
      { entry: 7 },
      { entry: [null, 7, {}, { changes: 'x' }] },
    ];
    others.push({
      entry: [{ changes: [{ field: 'account_alerts', value: { alert_severity: 'CRITICAL' } }] }],
    });
    others.push({
      entry: [
        { changes: [{ value: null }, { value: { messages: {} } }, { value: { messages: [null, [], 7] } }] },
      ],
    });
    for (const body of others) assert.equal((await receive(webhook(JSON.stringify(body)))).status, 200);
    assert.deepEqual([store.records.length, await store.kept(10), failures], [0, [], []]);
  });

  test('is answered with 200 whatever JSON is signed, and never fails', async () => {
    const { receive, failures } = makeReceiver({ whatsapp });
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        assert.equal((await receive(webhook(json))).status, 200);
      }),
    );
    assert.deepEqual(failures, []);
  });

  test('may hold any value in the place of any other, and never fails', async () => {
    const { receive, failures } = makeReceiver({ whatsapp });
    const whole = bodyOf(messages(text('STOP'), text('hello')));
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary-ascii' }).map((s) => `\ud800${s}\0`),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pathsOf(whole)), anything, async (path, value) => {
        assert.equal((await receive(webhook(JSON.stringify(replaced(whole, path, value))))).status, 200);
      }),
      { numRuns: 500 },
    );
    assert.deepEqual(failures, []);
  });

  test('may be nested as deep as it is long', async () => {
    const { receive, failures } = makeReceiver({ whatsapp });
    const deep = '['.repeat(500_000) + ']'.repeat(500_000);
    const known = JSON.stringify(bodyOf(messages(text('STOP', { type: 'new', text: 'DEEP' }))));
    for (const body of [
      deep,
      known.replace('"DEEP"', deep),
      known.replace(/"metadata":\{[^}]*\}/, `"metadata":${deep}`),
    ]) {
      assert.equal((await receive(webhook(body))).status, 200);
    }
    assert.deepEqual(failures, []);
  });
});

describe('a failure of the store', () => {
  test('is answered with 500, so that Meta sends again, and hides nothing that was said', async () => {
    const { receive, store, failures } = makeReceiver({ whatsapp });
    const { append } = store;
    store.append = () => Promise.reject(new Error('connection lost'));
    const problem = await assertProblem(await receive(webhook(STOP)), 500, 'internal');
    assert.doesNotMatch(JSON.stringify(problem), /STOP|4915112345678|wamid/);
    assert.equal(failures.length, 1);
    store.append = append;
    assert.equal((await receive(webhook(STOP))).status, 200);
    assert.equal(store.records.length, 1);
  });

  test('in the middle of a batch leaves the rest written, and the whole is sent again without harm', async () => {
    const { receive, store } = makeReceiver({ whatsapp });
    const batch = bodyOf(
      messages(text('STOP', { from: '4915100000001' })),
      { messages: [text('STOP', { from: '4915100000002' })] },
      { messages: [text('STOP', { from: '4915100000003' })] },
    );
    const { append } = store;
    store.append = (record) =>
      record.subject.endsWith('2') ? Promise.reject(new Error('lost')) : append(record);
    assert.equal((await receive(webhook(batch))).status, 500);
    assert.deepEqual(
      store.records.map(({ subject }) => subject),
      ['+4915100000001', '+4915100000003'],
    );
    store.append = append;
    assert.equal((await receive(webhook(batch))).status, 200);
    assert.deepEqual(
      store.records.map(({ subject }) => subject),
      ['+4915100000001', '+4915100000003', '+4915100000002'],
    );
  });
});

test('nothing that is said ends up in the log or an answer', async (t) => {
  const said: unknown[] = [];
  for (const method of ['error', 'warn', 'log', 'info'] as const)
    t.mock.method(console, method, (...words: unknown[]) => said.push(...words));
  const store = memoryStore();
  const receive = createReceiver({ store, signingKey, whatsapp });
  store.keep = () => Promise.reject(new Error('disk full'));
  const response = await receive(webhook(bodyOf(messages(text('please stop by, SECRET-WORDS')))));
  const answer = await response.text();
  assert.equal(response.status, 500);
  assert.ok(said.length > 0);
  assert.doesNotMatch(answer + said.join(), /SECRET|4915112345678|Sheena|wamid/);
});

test('the webhook and the review are for no page: no origin is let in', async () => {
  const { receive } = makeReceiver({ whatsapp, origins: ['*'] });
  const signed = webhook(STOP);
  const asked = [
    new Request(signed, {
      headers: { ...Object.fromEntries(signed.headers), Origin: 'https://shop.example' },
    }),
    get(`${PATH}?${new URLSearchParams(right)}`, { Origin: 'https://shop.example' }),
    get('/review', { ...asAdmin, Origin: 'https://shop.example' }),
  ];
  for (const request of asked) {
    const response = await receive(request);
    assert.deepEqual([response.status, response.headers.get('access-control-allow-origin')], [200, null]);
  }
});

test('a webhook does not keep proofs from arriving, nor the other way round', async () => {
  const { receive, store } = makeReceiver({ whatsapp });
  const requests = Array.from({ length: 5 }, () => [
    webhook(bodyOf(messages(text('STOP')))),
    post(makeProof()),
  ]).flat();
  const responses = await Promise.all(requests.map((request) => receive(request)));
  assert.deepEqual([...new Set(responses.map(({ status }) => status))].sort(), [200, 201]);
  assert.deepEqual(
    store.records.map(({ position }) => position),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
});

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
