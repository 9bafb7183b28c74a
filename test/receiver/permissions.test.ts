/** May I message this number? One at a time, and a whole list. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { enter } from '../../src/receiver/rules/enter.js';
import { makeEvent } from './support/events.js';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, NOW, post, signingKey } from './support/receiver.js';

const KNOWN = '+4915112345678';
const UNKNOWN = '+819012345678';

/** A receiver that holds a grant of service messages for `KNOWN`. */
async function withGrant() {
  const made = makeReceiver();
  const proof = makeProof();
  await made.receive(post(proof));
  const stop = () =>
    enter(makeEvent(), KNOWN, 'phone', { store: made.store, signingKey, clock: () => new Date(NOW) });
  return { ...made, proof, stop };
}

const NOTHING_HELD = {
  allowed: false,
  reason: 'not-granted',
  proofId: null,
  assurance: null,
  warnings: [],
};

const query = (members: Record<string, string>) => `/permissions?${new URLSearchParams(members)}`;

describe('GET /permissions', () => {
  test('says yes with the proof, and no once the person wrote STOP', async () => {
    const { receive, proof, stop } = await withGrant();
    const ask = async () => (await receive(get(query({ phone: KNOWN, purpose: 'service' }), asAdmin))).json();
    const yes = {
      allowed: true,
      reason: 'granted',
      proofId: proof.id,
      assurance: 'unverified',
      warnings: [],
    };
    assert.deepEqual(await ask(), yes);
    const entered = await stop();
    assert.ok(entered.outcome === 'added');
    const no = { allowed: false, reason: 'withdrawn', proofId: entered.record.id };
    assert.deepEqual(await ask(), { ...no, assurance: 'phone', warnings: [] });
  });

  test('says no about a number and a purpose that nothing is known of', async () => {
    const { receive } = await withGrant();
    for (const members of [
      { phone: UNKNOWN, purpose: 'service' },
      { phone: KNOWN, purpose: 'calls' },
      { phone: KNOWN, purpose: 'marketing' },
    ]) {
      const response = await receive(get(query(members), asAdmin));
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), NOTHING_HELD);
    }
  });

  test('understands a number whose plus became a space, or was left out', async () => {
    const { receive } = await withGrant();
    for (const phone of [KNOWN, '%2B4915112345678', '%204915112345678', '4915112345678']) {
      const response = await receive(get(`/permissions?purpose=service&phone=${phone}`, asAdmin));
      assert.equal((await response.json()).allowed, true, phone);
    }
  });

  test('names what is missing or wrong, and asks the store nothing', async () => {
    const { receive, store } = makeReceiver();
    store.entriesOf = () => Promise.reject(new Error('asked'));
    const cases: [string, string, string[]][] = [
      ['', 'parameters-invalid', ['phone', 'purpose']],
      ['?phone=%2B4915112345678', 'parameters-invalid', ['purpose']],
      ['?purpose=service', 'parameters-invalid', ['phone']],
      ['?phone=%2B4915112345678&purpose=Service', 'parameters-invalid', ['purpose']],
      ["?phone=%2B4915112345678&purpose='; drop table records; --", 'parameters-invalid', ['purpose']],
      ['?phone=%2B4915112345678&phone=%2B491&purpose=service', 'parameters-invalid', ['phone']],
      ['?phone=0151&purpose=service', 'phone-invalid', ['phone']],
      ['?phone=%2B%2B4915112345678&purpose=service', 'phone-invalid', ['phone']],
      ['?phone=49%20151%2012345678&purpose=service', 'phone-invalid', ['phone']],
      ['?phone=%D9%A4%D9%A915112345678&purpose=service', 'phone-invalid', ['phone']],
    ];
    for (const [search, code, paths] of cases) {
      const problem = await assertProblem(await receive(get(`/permissions${search}`, asAdmin)), 400, code);
      assert.deepEqual(
        problem.problems?.map(({ path }) => path),
        paths,
        search,
      );
      assert.doesNotMatch(JSON.stringify(problem), /0151"|49 151/, 'quotes nothing that may be personal');
    }
  });
});

describe('POST /permissions', () => {
  const ndjson = { ...asAdmin, 'Content-Type': 'application/x-ndjson' };

  test('answers each question in its place, an array with an array', async () => {
    const { receive, proof } = await withGrant();
    const list = [
      { phone: UNKNOWN, purpose: 'service' },
      { phone: KNOWN, purpose: 'service' },
      { phone: KNOWN.slice(1), purpose: 'marketing' },
      { phone: KNOWN, purpose: 'service' },
    ];
    const response = await receive(post(list, asAdmin, '/permissions'));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/json');
    const yes = {
      allowed: true,
      reason: 'granted',
      proofId: proof.id,
      assurance: 'unverified',
      warnings: [],
    };
    const granted = { phone: KNOWN, purpose: 'service', ...yes };
    assert.deepEqual(await response.json(), [
      { phone: UNKNOWN, purpose: 'service', ...NOTHING_HELD },
      granted,
      { phone: KNOWN, purpose: 'marketing', ...NOTHING_HELD },
      granted,
    ]);
  });

  test('answers lines with lines, and takes bare numbers when the address names the purpose', async () => {
    const { receive } = await withGrant();
    const body = `"${KNOWN}"\n{"phone":"${KNOWN}","purpose":"marketing"}\n{"phone":"${KNOWN}"}\n`;
    const response = await receive(post(body, ndjson, '/permissions?purpose=service'));
    assert.equal(response.headers.get('content-type'), 'application/x-ndjson');
    const answers = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      answers.map(({ purpose, allowed }) => [purpose, allowed]),
      [
        ['service', true],
        ['marketing', false],
        ['service', true],
      ],
    );
  });

  test('answers lists of every length in full, around the size of a batch too', async () => {
    const { receive } = await withGrant();
    for (const length of [1, 2, 999, 1000, 1001, 2000]) {
      const list = Array.from({ length }, () => KNOWN);
      const answers = await (await receive(post(list, asAdmin, '/permissions?purpose=service'))).json();
      assert.equal(answers.length, length);
    }
  });

  test('answers what is no question in its place, with what is wrong', async () => {
    const { receive } = await withGrant();
    const list = [
      KNOWN, // without a purpose
      { phone: '0151', purpose: 'service' },
      { phone: KNOWN, purpose: 'Everything' },
      {},
      null,
      7,
      [KNOWN],
      { phone: 4915112345678, purpose: ['service'] },
      { phone: 'x'.repeat(2000), purpose: 'service' },
      { phone: KNOWN, purpose: 'service' },
    ];
    const answers = await (await receive(post(list, asAdmin, '/permissions'))).json();
    assert.deepEqual(
      answers.map(({ reason, problems }: { reason: string; problems?: { path: string }[] }) => [
        reason,
        problems?.map(({ path }) => path),
      ]),
      [
        ['invalid', ['purpose']],
        ['invalid', ['phone']],
        ['invalid', ['purpose']],
        ['invalid', ['phone', 'purpose']],
        ['invalid', ['']],
        ['invalid', ['']],
        ['invalid', ['']],
        ['invalid', ['phone', 'purpose']],
        ['invalid', ['']],
        ['granted', undefined],
      ],
    );
    for (const answer of answers.slice(0, -1)) {
      assert.equal(answer.allowed, false);
      assert.equal(answer.proofId, null);
    }
    assert.deepEqual([answers[1].phone, answers[1].purpose], ['0151', 'service']);
  });

  test('a broken line is answered in its place', async () => {
    const { receive } = await withGrant();
    const body = `nope\n{"phone":"${KNOWN}","purpose":"service","purpose":"marketing"}\n"${KNOWN}"`;
    const text = await (await receive(post(body, ndjson, '/permissions?purpose=service'))).text();
    const reasons = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).reason);
    assert.deepEqual(reasons, ['invalid', 'invalid', 'granted']);
  });

  test('answers an empty list with an empty list', async () => {
    const { receive } = makeReceiver();
    assert.deepEqual(await (await receive(post('[ ]', asAdmin, '/permissions'))).json(), []);
    assert.equal(await (await receive(post('\n', ndjson, '/permissions'))).text(), '');
  });

  test('refuses what is broken from the start, or asks for no purpose there can be', async () => {
    const { receive } = makeReceiver();
    const bodies: (string | Uint8Array)[] = [
      '',
      '{}',
      '[1',
      `["${KNOWN}"] x`,
      Uint8Array.of(0x5b, 0xff, 0x5d),
    ];
    for (const body of bodies) {
      await assertProblem(await receive(post(body, asAdmin, '/permissions')), 400, 'not-json');
    }
    await assertProblem(
      await receive(post('[]', asAdmin, '/permissions?purpose=A')),
      400,
      'parameters-invalid',
    );
    await assertProblem(
      await receive(post('[]', { ...asAdmin, 'Content-Type': 'text/csv' }, '/permissions')),
      415,
      'media-type-unsupported',
    );
  });

  test('leaves an array open, with the reason last, when the list breaks after answers went out', async () => {
    const { receive, failures } = await withGrant();
    const list = `[${`"${KNOWN}",`.repeat(1500)}nope]`;
    const text = await (await receive(post(list, asAdmin, '/permissions?purpose=service'))).text();
    assert.throws(() => JSON.parse(text));
    const last = JSON.parse(text.trimEnd().split('\n').at(-1)!);
    assert.equal(last.code, 'not-json');
    assert.match(last.detail, /element 1500,/);
    assert.deepEqual(failures, []);
  });

  test('ends lines with the reason when the sender is cut off after answers went out', async () => {
    const { receive, failures } = await withGrant();
    let sent = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent) controller.error(new Error('connection lost'));
        else controller.enqueue(new TextEncoder().encode(`"${KNOWN}"\n`.repeat(1000)));
        sent = true;
      },
    });
    const init = { method: 'POST', headers: ndjson, body, duplex: 'half' };
    const response = await receive(new Request('https://receiver.example/permissions?purpose=service', init));
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.equal(lines.length, 1001);
    assert.deepEqual(
      [lines[999].allowed, lines[1000].allowed, lines[1000].code],
      [true, undefined, 'not-json'],
    );
    assert.deepEqual(failures, []);
  });

  test('cuts the answer when the store fails in the middle, and tells the owner', async () => {
    const { receive, store, failures } = await withGrant();
    const failure = new Error('store gone');
    const { entriesOf } = store;
    let reads = 0;
    store.entriesOf = (subjects) => (++reads > 1 ? Promise.reject(failure) : entriesOf(subjects));
    const list = Array.from({ length: 1500 }, () => KNOWN);
    const response = await receive(post(list, asAdmin, '/permissions?purpose=service'));
    assert.equal(response.status, 200);
    await assert.rejects(response.text());
    assert.deepEqual(failures, [failure]);
    const first = await receive(post(list, asAdmin, '/permissions?purpose=service'));
    await assertProblem(first, 500, 'internal');
  });
});

test('permissions are for the admin only', async () => {
  const { receive } = await withGrant();
  const path = query({ phone: KNOWN, purpose: 'service' });
  await assertProblem(await receive(get(path)), 401, 'token-missing');
  await assertProblem(await receive(post([], {}, '/permissions')), 401, 'token-missing');
});
