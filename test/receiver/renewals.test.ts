/** When words change: no old grant is carried over in silence, and none is lost before the date that was set. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Choice } from '../../src/proof/index.js';
import { openStore, type DueRenewal, type PermissionAnswer, type Renewal } from '../../src/receiver/index.js';
import { renewals as renewalsCommand } from '../../src/receiver/cli/renewals.js';
import { readSettings } from '../../src/receiver/cli/settings.js';
import { accept } from '../../src/receiver/rules/accept.js';
import { enter } from '../../src/receiver/rules/enter.js';
import { renewalOf } from '../../src/receiver/rules/renewal.js';
import { makeEvent } from './support/events.js';
import { assertProblem } from './support/problem.js';
import { makeChoice, makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, NOW, post, signingKey } from './support/receiver.js';
import { somebody } from './support/records.js';
import { ANYBODY } from './support/senders.js';

const PHONE = '+4915112345678';
const AT = '2026-11-21T21:47:40.000Z';
const CAPTURED = '2026-11-21T21:47:47.269Z';
const LATER = '2026-12-31T23:59:59.999Z';
const NEW_WORDS: Renewal = { purpose: 'marketing', version: '2026-11', by: LATER };

const BOTH = ['marketing', 'service'];

function makeGrant({
  phone = PHONE,
  version,
  purposes = BOTH,
  granted = true,
  ...over
}: {
  phone?: string;
  version?: string;
  purposes?: string[];
  granted?: boolean;
  previous?: string;
  capturedAt?: string;
  decidedBy?: Choice['decidedBy'];
} = {}) {
  const { decidedBy = 'person', ...rest } = over;
  const choices = purposes.map((purpose) => makeChoice({ purpose, granted, decidedBy, decidedAt: AT }));
  const notice = { ...makeProof().notice, ...(version !== undefined && { version }) };
  return makeProof({ subject: { phone }, notice, choices, ...rest });
}

function makeShop(renewals: Renewal[], clock = () => new Date(NOW)) {
  const made = makeReceiver({ renewals, clock });
  const json = async (path: string) => (await made.receive(get(path, asAdmin))).json();
  return {
    ...made,
    take: async (proof = makeGrant()) => {
      assert.equal((await made.receive(post(proof))).status, 201);
      return proof;
    },
    may: async (purpose = 'marketing') => {
      const { allowed, reason, proofId } = await json(`/permissions?phone=${PHONE}&purpose=${purpose}`);
      return { allowed, reason, proofId };
    },
    purposes: async () => (await json(`/subjects/${PHONE}`)).purposes as { renewal?: { by: string } }[],
    due: async (query = '') => {
      const response = await made.receive(get(`/renewals${query}`, asAdmin));
      assert.equal(response.headers.get('content-type'), 'application/x-ndjson');
      const lines = (await response.text()).split('\n').filter(Boolean);
      return lines.map((line) => JSON.parse(line) as DueRenewal);
    },
  };
}

describe('a grant under older words', () => {
  test('counts until the date that was set, and not from then on', async () => {
    let now = new Date('2026-12-31T23:59:59.998Z');
    const { take, may } = makeShop([NEW_WORDS], () => now);
    const { id } = await take(makeGrant({ version: '2025-01' }));
    assert.deepEqual(await may(), { allowed: true, reason: 'granted', proofId: id });
    now = new Date(LATER);
    assert.deepEqual(await may(), { allowed: false, reason: 'renewal-missing', proofId: id });
    assert.equal((await may('service')).allowed, true, 'another purpose');
  });

  test('is answered the same in a list', async () => {
    const { take, receive } = makeShop([NEW_WORDS], () => new Date(LATER));
    const { id } = await take();
    const answer = await receive(post([PHONE], asAdmin, '/permissions?purpose=marketing'));
    const [only, ...others] = (await answer.json()) as PermissionAnswer[];
    assert.deepEqual([only!.allowed, only!.reason, only!.proofId], [false, 'renewal-missing', id]);
    assert.equal(others.length, 0);
  });

  test('shows that it needs renewing, before the date and after it', async () => {
    for (const now of [NOW, '2027-03-01T00:00:00.000Z']) {
      const { take, purposes } = makeShop([NEW_WORDS], () => new Date(now));
      await take();
      const [marketing, service] = await purposes();
      assert.deepEqual([marketing?.renewal, service?.renewal], [{ by: LATER }, undefined]);
    }
  });

  test('is one without a version, or with another; one under the same words needs nothing', async () => {
    for (const [version, expected] of [
      [undefined, { by: LATER }],
      ['2025-01', { by: LATER }],
      ['2026-11', undefined],
    ] as const) {
      const { take, purposes } = makeShop([NEW_WORDS]);
      await take(makeGrant({ ...(version && { version }) }));
      assert.deepEqual((await purposes())[0]?.renewal, expected);
    }
  });

  test('is renewed by a new grant, and not by a proof in which the box was left as it was', async () => {
    const { take, purposes, may } = makeShop([NEW_WORDS], () => new Date(LATER));
    const { id } = await take();
    const next = { version: '2026-11', previous: id, capturedAt: '2026-11-21T21:50:00.000Z' };
    await take(makeGrant({ ...next, decidedBy: 'earlier' }));
    assert.equal((await may()).reason, 'renewal-missing');
    const renewed = await take(makeGrant({ ...next, capturedAt: '2026-11-21T21:51:00.000Z' }));
    assert.deepEqual(await may(), { allowed: true, reason: 'granted', proofId: renewed.id });
    assert.equal((await purposes())[0]?.renewal, undefined);
  });

  test('that was taken back needs no renewing: a no is a no', async () => {
    const { take, purposes, may, due } = makeShop([NEW_WORDS], () => new Date(LATER));
    await take(makeGrant({ granted: false }));
    assert.equal((await purposes())[0]?.renewal, undefined);
    assert.equal((await may()).reason, 'withdrawn');
    assert.deepEqual(await due(), []);
  });

  test('is told before a missing confirmation, which could not make it count', async () => {
    const { take, may } = makeShop([NEW_WORDS], () => new Date(LATER));
    const surface = { ...makeProof().surface, jurisdiction: 'de' as const };
    await take(makeProof({ ...makeGrant(), surface }));
    assert.equal((await may()).reason, 'renewal-missing');
  });
});

describe('which grants need renewing', () => {
  const granted = { purpose: 'marketing', granted: true, since: CAPTURED, source: 'widget' as const };

  test('goes by the day as well, and then for grants given in the chat too', () => {
    const before = (time: string): Renewal[] => [{ purpose: 'marketing', before: time, by: LATER }];
    const inChat = { ...granted, source: 'whatsapp' as const };
    for (const standing of [granted, inChat]) {
      assert.equal(renewalOf(standing, before(CAPTURED)), undefined);
      assert.deepEqual(renewalOf(standing, before('2026-11-21T21:47:47.270Z')), { by: LATER });
    }
    assert.equal(renewalOf(inChat, [NEW_WORDS]), undefined, 'the words of a chat have no version');
  });

  test('goes by whatever applies, with the earliest date', () => {
    const dates = fc
      .integer({ min: 1, max: 28 })
      .map((day) => `2027-01-${String(day).padStart(2, '0')}T00:00:00.000Z`);
    const entry = fc.record({
      purpose: fc.constantFrom('marketing', 'service'),
      version: fc.option(fc.constantFrom('1', '2'), { nil: undefined }),
      before: fc.option(fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'), {
        nil: undefined,
      }),
      by: dates,
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (list) => {
        const alone = list.flatMap((one) => renewalOf({ ...granted, version: '1' }, [one])?.by ?? []);
        const earliest = alone.reduce<string | undefined>(
          (a, b) => (a === undefined || b < a ? b : a),
          undefined,
        );
        assert.deepEqual(
          renewalOf({ ...granted, version: '1' }, list),
          earliest === undefined ? undefined : { by: earliest },
        );
        assert.equal(renewalOf({ ...granted, granted: false, version: '1' }, list), undefined);
      }),
    );
  });
});

describe('GET /renewals', () => {
  test('tells everyone whose grant needs renewing, with what the question to them needs', async () => {
    const { take, due } = makeShop([
      NEW_WORDS,
      { purpose: 'service', before: '2027-01-01', by: '2027-02-01' },
    ]);
    const { id } = await take(makeGrant({ version: '2025-01' }));
    const common = {
      phone: PHONE,
      proofId: id,
      since: CAPTURED,
      version: '2025-01',
      assurance: 'unverified',
    };
    assert.deepEqual(await due(), [
      { ...common, purpose: 'marketing', by: LATER },
      { ...common, purpose: 'service', by: '2027-02-01T23:59:59.999Z' },
    ]);
    assert.deepEqual(await due('?purpose=service'), [
      { ...common, purpose: 'service', by: '2027-02-01T23:59:59.999Z' },
    ]);
    assert.deepEqual(await due('?purpose=calls'), []);
  });

  test('tells each person once, at the record that counts, over more records than are read together', async () => {
    const { take, due, receive } = makeShop([NEW_WORDS]);
    const phones = Array.from({ length: 350 }, () => somebody());
    const last = new Map<string, string>();
    for (const round of [1, 2]) {
      for (const phone of phones) {
        const capturedAt = `2026-11-21T21:5${round}:00.000Z`;
        last.set(phone, (await take(makeGrant({ phone, capturedAt, purposes: ['marketing'] }))).id);
      }
    }
    await take(makeGrant({ phone: phones[0]!, version: '2026-11', capturedAt: '2026-11-21T21:59:00.000Z' }));
    await receive(
      new Request(`https://receiver.example/subjects/${phones[1]}`, { method: 'DELETE', headers: asAdmin }),
    );
    const told = await due();
    assert.deepEqual(
      told.map(({ phone, proofId }) => [phone, proofId]).sort(),
      [...last].filter(([phone]) => !phones.slice(0, 2).includes(phone)).sort(),
    );
  });

  test('tells a grant of the chat by the number, once it is known whose it is', async () => {
    const { due, store } = makeShop([{ purpose: 'marketing', before: '2027-01-01', by: LATER }]);
    const books = { store, signingKey, clock: () => new Date(NOW) };
    const subject = { userId: 'DE.123' };
    const grant = makeEvent({ act: 'grant', purposes: ['marketing'], subject });
    await enter(grant, 'DE.123', 'phone', books);
    assert.deepEqual(await due(), []);
    await enter(makeEvent({ act: 'identity', subject: { phone: PHONE, ...subject } }), PHONE, 'phone', books);
    await store.identify('DE.123', PHONE);
    assert.deepEqual(await due(), [
      {
        phone: PHONE,
        purpose: 'marketing',
        proofId: grant.id,
        since: grant.at,
        by: LATER,
        assurance: 'phone',
      },
    ]);
  });

  test('is empty where nothing was set, and reads no records then', async () => {
    const { take, due, store } = makeShop([]);
    await take();
    store.list = () => assert.fail('records were read');
    assert.deepEqual(await due(), []);
  });

  test('is for the admin only, and refuses what is no purpose', async () => {
    const { receive } = makeShop([NEW_WORDS]);
    await assertProblem(await receive(get('/renewals')), 401, 'token-missing');
    for (const query of ['?purpose=', '?purpose=Marketing!', '?purpose=a&purpose=b']) {
      await assertProblem(await receive(get(`/renewals${query}`, asAdmin)), 400, 'parameters-invalid');
    }
  });
});

describe('the setting', () => {
  const wrong: [unknown, RegExp][] = [
    [{}, / must be a list\.$/],
    [['marketing'], /\[0\] must be an object; its members are purpose, version, before, by\.$/],
    [[{ ...NEW_WORDS, until: LATER }], /\[0\] has a member that is not known: until; its members are/],
    [[{ version: '2', by: LATER }], /\[0\]\.purpose must be the id of a purpose, such as marketing\.$/],
    [[NEW_WORDS, { ...NEW_WORDS, purpose: 'Mar keting' }], /\[1\]\.purpose must be/],
    [[{ ...NEW_WORDS, version: '' }], /\[0\]\.version must be a text/],
    [[{ purpose: 'marketing', by: LATER }], /\[0\] must have version, before, or both/],
    [[{ purpose: 'marketing', version: '2' }], /\[0\]\.by must be a day such as 2026-11-21 or a time/],
    [[{ ...NEW_WORDS, by: '31.12.2026' }], /\[0\]\.by must be/],
    [[{ ...NEW_WORDS, by: '2026-02-30' }], /\[0\]\.by must be/],
    [[{ ...NEW_WORDS, before: '2026-11-21T10:00' }], /\[0\]\.before must be/],
  ];

  test('that cannot be meant stops the start, and says which member is wrong', () => {
    for (const [value, message] of wrong) {
      assert.throws(() => makeReceiver({ renewals: value as Renewal[] }), { name: 'TypeError', message });
      assert.throws(() => readSettings({ OPT_IN_RENEWALS: JSON.stringify(value) }), message);
    }
    assert.throws(
      () => readSettings({ OPT_IN_RENEWALS: '[{' }),
      /^.*OPT_IN_RENEWALS must be a list in JSON\.$/,
    );
  });

  test('takes days and times with their zone: `before` a day means before it begins, `by` a day means all of it', () => {
    const text = JSON.stringify([
      { purpose: 'marketing', before: '2026-11-21', by: '2026-12-31' },
      { purpose: 'service', version: '2', by: '2026-12-31T01:00:00+01:00' },
    ]);
    assert.deepEqual(readSettings({ OPT_IN_RENEWALS: text }).renewals, [
      { purpose: 'marketing', before: '2026-11-21T00:00:00.000Z', by: LATER },
      { purpose: 'service', version: '2', by: '2026-12-31T00:00:00.000Z' },
    ]);
  });
});

describe('whatsapp-opt-in renewals', () => {
  test('writes the same lines into a file, out of a real database', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'opt-in-renewals-'));
    t.after(() => rm(folder, { recursive: true, force: true }));
    const { store, close } = await openStore(join(folder, 'data'));
    const books = { store, signingKey, clock: () => new Date(NOW), acceptTest: false };
    const [old, renewed] = [
      makeGrant({ phone: somebody() }),
      makeGrant({ phone: somebody(), version: '2026-11' }),
    ];
    for (const proof of [old, renewed]) await accept(proof, ANYBODY, books);
    await close();

    const file = join(folder, 'due.ndjson');
    const environment = {
      OPT_IN_DATABASE: join(folder, 'data'),
      OPT_IN_RENEWALS: JSON.stringify([NEW_WORDS]),
    };
    const call = { operands: [], options: { output: file }, environment };
    assert.equal(await renewalsCommand.run(call), 0);
    const { phone } = old.subject;
    assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), {
      ...{
        phone,
        purpose: 'marketing',
        proofId: old.id,
        since: CAPTURED,
        by: LATER,
        assurance: 'unverified',
      },
    });
    const { OPT_IN_RENEWALS: _, ...without } = environment;
    await assert.rejects(
      renewalsCommand.run({ ...call, environment: without }),
      /^.*OPT_IN_RENEWALS is not set/,
    );
    await assert.rejects(
      renewalsCommand.run({ ...call, options: { purpose: 'X' } }),
      /^.*--purpose must be an id/,
    );
  });
});
