/** The messages that a person of the business decides on. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KeptMessage, SettledMessage } from '../../src/receiver/index.js';
import { uuidv7 } from '../../src/proof/index.js';
import { agreed, PURPOSES } from './support/agreed.js';
import { assertProblem } from './support/problem.js';
import { readCsv } from './support/read-csv.js';
import { asAdmin, get, NOW, post } from './support/receiver.js';
import { messages, messagesByUserId, PHONE, SENT_AT, text, USER_ID } from './support/whatsapp.js';

async function withMessages(...values: object[]) {
  const made = await agreed();
  await made.hear(...values);
  const page = async (query = '') => {
    const response = await made.receive(get(`/review${query}`, asAdmin));
    assert.equal(response.status, 200);
    return (await response.json()) as { messages: KeptMessage[]; next: string | null };
  };
  const listed = async (query = '') => (await page(query)).messages;
  const settled = async () => (await page('?state=settled')).messages as unknown as SettledMessage[];
  const decide = (id: string, decision: unknown) =>
    made.receive(post({ decision }, asAdmin, `/review/${id}`));
  const decideAll = (body: unknown) => made.receive(post(body, asAdmin, '/review'));
  return { ...made, page, listed, settled, decide, decideAll };
}

describe('the list', () => {
  test('shows what waits, oldest first, with whose words, when and why', async () => {
    const { listed } = await withMessages(messages(text('stop by the store')));
    const [{ id, receivedAt, ...rest }] = (await listed()) as [KeptMessage];
    assert.match(id, /^[0-9a-f-]{36}$/);
    assert.ok(receivedAt);
    assert.deepEqual(rest, {
      subject: PHONE,
      at: new Date(SENT_AT * 1000).toISOString(),
      reason: 'unclear',
      words: 'stop by the store',
    });
  });

  test('is empty when nothing waits', async () => {
    const { listed } = await withMessages();
    assert.deepEqual(await listed(), []);
  });

  test('is closed to whoever lacks the token, and so are decisions', async () => {
    const { receive, listed } = await withMessages(messages(text('stop by')));
    const [{ id }] = (await listed()) as [KeptMessage];
    await assertProblem(await receive(get('/review')), 401, 'token-missing');
    await assertProblem(
      await receive(post({ decision: 'dismiss' }, {}, `/review/${id}`)),
      401,
      'token-missing',
    );
    assert.equal((await listed()).length, 1);
  });
});

describe('a decision', () => {
  const outcomes: [string, string[]][] = [
    ['withdraw-all', []],
    ['withdraw-marketing', ['service']],
    ['dismiss', PURPOSES],
  ];
  for (const [decision, left] of outcomes) {
    test(`${decision} takes effect at once and ends the wait`, async () => {
      const { listed, decide, may, store } = await withMessages(messages(text('stop by the store')));
      const [{ id }] = (await listed()) as [KeptMessage];
      const response = await decide(id, decision);
      assert.deepEqual([response.status, await response.json()], [200, { id, decision }]);
      assert.deepEqual(await may(), left);
      assert.deepEqual(await listed(), []);
      await assertProblem(await decide(id, 'withdraw-all'), 404, 'not-found');
      assert.deepEqual(await may(), left);
      assert.equal(store.records.length, 2);
    });
  }

  test('is an event of the chain, as of the time of the message, that says a person made it', async () => {
    const { listed, decide, events } = await withMessages(messages(text('stop by the store')));
    const [{ id }] = (await listed()) as [KeptMessage];
    await decide(id, 'withdraw-all');
    const { act, at, origin, purposes, words, subject } = (await events())[0]!;
    assert.deepEqual(
      [act, origin, purposes, words, subject],
      ['withdrawal', 'review', 'all', 'stop by the store', { phone: PHONE }],
    );
    assert.equal(at, new Date(SENT_AT * 1000).toISOString());
  });

  test('about somebody known by a user id counts for the number that is learned later', async () => {
    const { listed, decide, hear, may } = await withMessages(messagesByUserId(text('stop by the store')));
    const [{ id, subject }] = (await listed()) as [KeptMessage];
    assert.equal(subject, USER_ID);
    await decide(id, 'withdraw-all');
    assert.deepEqual(await may(), PURPOSES);
    await hear({ messages: [text('hello', { from_user_id: USER_ID })] });
    assert.deepEqual(await may(), []);
  });

  test('on one message is not taken for the same on another', async () => {
    const { listed, decide, store } = await withMessages(messages(text('stop by'), text('cancel my order')));
    for (const { id } of await listed()) await decide(id, 'withdraw-all');
    assert.equal(store.records.length, 3);
  });

  test('stands when WhatsApp sends the message again', async () => {
    const unclear = messages(text('stop by the store'));
    const { listed, decide, hear, may } = await withMessages(unclear);
    const [{ id }] = (await listed()) as [KeptMessage];
    await decide(id, 'dismiss');
    await hear(unclear);
    assert.deepEqual(await listed(), []);
    assert.deepEqual(await may(), PURPOSES);
  });

  test('whose end is lost can be taken again, and is written once', async () => {
    const { listed, decide, store, failures } = await withMessages(messages(text('stop by the store')));
    const [{ id }] = (await listed()) as [KeptMessage];
    const { settle } = store;
    store.settle = () => Promise.reject(new Error('lost'));
    await assertProblem(await decide(id, 'withdraw-all'), 500, 'internal');
    store.settle = settle;
    assert.equal((await decide(id, 'withdraw-all')).status, 200);
    assert.deepEqual([store.records.length, failures.length, await listed()], [2, 1, []]);
  });

  test('taken twice at once is written once', async () => {
    const { listed, decide, store } = await withMessages(messages(text('stop by the store')));
    const [{ id }] = (await listed()) as [KeptMessage];
    await Promise.all([decide(id, 'withdraw-all'), decide(id, 'withdraw-all')]);
    assert.equal(store.records.length, 2);
  });

  test('that is none is refused, and the message waits on', async () => {
    const { listed, decide, receive } = await withMessages(messages(text('stop by the store')));
    const [{ id }] = (await listed()) as [KeptMessage];
    for (const decision of ['', 'WITHDRAW-ALL', 'withdraw', 7, null, ['dismiss'], {}, '__proto__']) {
      const problem = await assertProblem(await decide(id, decision), 422, 'decision-unknown');
      assert.deepEqual(
        problem.problems?.map(({ path }) => path),
        ['decision'],
      );
    }
    for (const body of [null, 7, [], 'dismiss']) {
      await assertProblem(
        await receive(post(JSON.stringify(body), asAdmin, `/review/${id}`)),
        422,
        'decision-unknown',
      );
    }
    await assertProblem(await receive(post('{', asAdmin, `/review/${id}`)), 400, 'not-json');
    await assertProblem(
      await receive(post(' '.repeat(5000), asAdmin, `/review/${id}`)),
      413,
      'body-too-large',
    );
    assert.equal((await listed()).length, 1);
  });

  test('on what does not wait is answered with 404', async () => {
    const { decide } = await withMessages();
    for (const id of [uuidv7(), 'x', "'; drop table messages", '%E0%A4%A', '..%2Freview']) {
      await assertProblem(await decide(id, 'dismiss'), 404, 'not-found');
    }
  });

  test('about a message from nobody can only be to dismiss it', async () => {
    const { listed, decide, store } = await withMessages({ messages: [text('STOP', { from: undefined })] });
    const [{ id, subject, reason }] = (await listed()) as [KeptMessage];
    assert.deepEqual([subject, reason], [null, 'sender-missing']);
    await assertProblem(await decide(id, 'withdraw-all'), 422, 'decision-unknown');
    assert.equal((await decide(id, 'dismiss')).status, 200);
    assert.deepEqual([store.records.length, await listed()], [1, []]);
  });
});

describe('pages of the list', () => {
  /** Seven messages that arrived a minute apart, from two people. */
  async function seven() {
    let now = Date.parse(NOW);
    const made = await agreed(PHONE, {}, { clock: () => new Date(now) });
    for (let n = 0; n < 7; n++) {
      now = Date.parse(NOW) + n * 60_000;
      const from = n % 2 ? '4915100000009' : undefined;
      await made.hear({ messages: [text(`stop by ${n}`, from ? { from } : {})] });
    }
    const page = async (query: string) =>
      (await (await made.receive(get(`/review${query}`, asAdmin))).json()) as {
        messages: KeptMessage[];
        next: string | null;
      };
    return { ...made, page };
  }

  const wordsOf = (messages: KeptMessage[]) => messages.map(({ words }) => words.slice(-1)).join('');

  test('lead one to the next, and end', async () => {
    const { page } = await seven();
    const seen = [];
    for (let after = ''; ;) {
      const { messages, next } = await page(`?limit=3${after}`);
      seen.push(wordsOf(messages));
      if (next === null) break;
      after = `&after=${next}`;
    }
    assert.deepEqual(seen, ['012', '345', '6']);
  });

  test('go on where they were while others are decided on', async () => {
    const { page, receive } = await seven();
    const { messages, next } = await page('?limit=3');
    for (const { id } of messages) await receive(post({ decision: 'dismiss' }, asAdmin, `/review/${id}`));
    assert.equal(wordsOf((await page(`?limit=3&after=${next}`)).messages), '345');
  });

  test('hold what is asked for: a person in any form of their number, a reason, what came since', async () => {
    const { page, hear } = await seven();
    await hear({ messages: [text('STOP', { from: undefined })] });
    const filters: [string, string][] = [
      ['?subject=4915100000009', '135'],
      [`?subject=${encodeURIComponent(PHONE)}`, '0246'],
      ['?subject=DE.7', ''],
      ['?reason=sender-missing', 'P'],
      ['?reason=unclear&since=2026-11-21T22:04:00Z', '456'],
      ['?reason=unclear&since=2026-11-21T23:04:00%2B01:00&subject=4915100000009', '5'],
      ['?since=2026-11-22', ''],
      ['?state=settled', ''],
    ];
    for (const [query, expected] of filters)
      assert.equal(wordsOf((await page(query)).messages), expected, query);
  });

  test('of a person hold also what came under the user id that is known to be theirs', async () => {
    const { page, hear } = await seven();
    await hear(messagesByUserId(text('stop by 8')));
    await hear({ messages: [text('hello', { from_user_id: USER_ID })] });
    const subject = encodeURIComponent(PHONE);
    const words = wordsOf((await page(`?subject=${subject}`)).messages);
    assert.equal(words.split('').sort().join(''), '02468');
  });

  test('that cannot be meant are refused, naming what is wrong', async () => {
    const { receive } = await seven();
    const wrong: [string, string][] = [
      ['?limit=0', 'limit'],
      ['?limit=501', 'limit'],
      ['?limit=ten', 'limit'],
      ['?since=yesterday', 'since'],
      ['?after=x', 'after'],
      [`?after=${Buffer.from('2026-11-21T22:00:00.000Z x').toString('base64url')}`, 'after'],
      ['?state=all', 'state'],
      ['?reason=unclear&reason=unclear', 'reason'],
    ];
    for (const [query, path] of wrong) {
      const problem = await assertProblem(
        await receive(get(`/review${query}`, asAdmin)),
        400,
        'parameters-invalid',
      );
      assert.deepEqual(
        problem.problems?.map((one) => one.path),
        [path],
        query,
      );
    }
  });
});

describe('who decided', () => {
  test('stands in the record of a withdrawal: whose token, who used it, and when', async () => {
    const { listed, receive, events } = await withMessages(messages(text('stop by the store')));
    const [{ id }] = (await listed()) as [KeptMessage];
    const by = 'maria@shop.example';
    await receive(post({ decision: 'withdraw-all', by }, asAdmin, `/review/${id}`));
    assert.deepEqual((await events())[0]!.decided, { by: 'admin', person: by, at: NOW });
    const [header, ...rows] = readCsv(await (await receive(get('/export?format=csv', asAdmin))).text());
    const cells = (name: string) => rows.map((row) => row[header!.indexOf(name)]).filter(Boolean);
    assert.deepEqual([cells('reviewed_by'), cells('reviewed_at')], [[`admin: ${by}`], [NOW]]);
  });

  test('stands in the person’s chain also when nothing changes, without the words', async () => {
    const { listed, decide, events, store } = await withMessages(messages(text('stop by the store')));
    const [{ id }] = (await listed()) as [KeptMessage];
    await decide(id, 'dismiss');
    const [event] = await events();
    assert.deepEqual(
      [event!.act, event!.origin, event!.decided],
      ['dismissal', 'review', { by: 'admin', at: NOW }],
    );
    assert.doesNotMatch(JSON.stringify(store.records.at(-1)), /stop by/);
  });

  test('is found in the list of what was settled, without the words', async () => {
    const { listed, settled, receive } = await withMessages(
      messages(text('stop by'), text('cancel my order')),
    );
    const [one, other] = (await listed()) as [KeptMessage, KeptMessage];
    await receive(post({ decision: 'dismiss', by: 'Maria' }, asAdmin, `/review/${one.id}`));
    await receive(post({ decision: 'withdraw-marketing' }, asAdmin, `/review/${other.id}`));
    const { words: _, ...rest } = one;
    const [first, second] = await settled();
    assert.deepEqual(first, {
      ...rest,
      decided: { decision: 'dismiss', by: 'admin', person: 'Maria', at: NOW },
    });
    assert.deepEqual(second!.decided, { decision: 'withdraw-marketing', by: 'admin', at: NOW });
    assert.equal('words' in second!, false);
  });

  test('about somebody of whom nothing is held makes no record of them', async () => {
    const { listed, settled, decide, store } = await withMessages({
      messages: [text('stop by the store', { from: '4915100000009' })],
    });
    await decide((await listed())[0]!.id, 'dismiss');
    assert.deepEqual([store.records.length, (await settled()).length], [1, 1]);
  });

  test('and what was decided is erased with the person', async () => {
    const { listed, settled, decide, receive } = await withMessages(
      messages(text('stop by'), text('stop by the shop')),
    );
    await decide((await listed())[0]!.id, 'dismiss');
    const path = `https://receiver.example/subjects/${encodeURIComponent(PHONE)}`;
    const erased = await receive(new Request(path, { method: 'DELETE', headers: asAdmin }));
    assert.equal(erased.status, 204);
    assert.deepEqual([await listed(), await settled()], [[], []]);
  });

  test('is a name on one line, or it is refused', async () => {
    const { listed, receive } = await withMessages(messages(text('stop by the store')));
    const [{ id }] = (await listed()) as [KeptMessage];
    for (const by of ['', 7, null, 'a\nb', 'x'.repeat(201), '\u202eairam', {}]) {
      const problem = await assertProblem(
        await receive(post({ decision: 'dismiss', by }, asAdmin, `/review/${id}`)),
        422,
        'decision-unknown',
      );
      assert.equal(problem.problems?.[0]?.path, 'by');
    }
    assert.equal((await listed()).length, 1);
  });
});

describe('many decisions at once', () => {
  test('are taken in order, and each is answered', async () => {
    const { listed, decideAll, may, settled } = await withMessages(
      messages(text('stop by'), text('cancel my order')),
      { messages: [text('STOP', { from: undefined })] },
    );
    const [one, two] = (await listed('?reason=unclear')) as [KeptMessage, KeptMessage];
    const [nobodys] = (await listed('?reason=sender-missing')) as [KeptMessage];
    const response = await decideAll([
      { id: one.id, decision: 'dismiss', by: 'Maria' },
      { id: two.id, decision: 'withdraw-marketing' },
      { id: two.id, decision: 'withdraw-all' },
      { id: nobodys.id, decision: 'withdraw-all' },
      { id: uuidv7(), decision: 'dismiss' },
      { id: "'; drop table messages", decision: 'dismiss' },
    ]);
    assert.equal(response.status, 200);
    const { results } = (await response.json()) as { results: { outcome: string }[] };
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['decided', 'decided', 'not-waiting', 'sender-missing', 'not-waiting', 'not-waiting'],
    );
    assert.deepEqual(await may(), ['service']);
    assert.deepEqual((await settled()).map(({ decided }) => decided.person).sort(), ['Maria', undefined]);
  });

  test('are all refused when one cannot be meant', async () => {
    const { listed, decideAll, receive } = await withMessages(messages(text('stop by the store')));
    const [{ id }] = (await listed()) as [KeptMessage];
    const fine = { id, decision: 'dismiss' };
    const wrong: [unknown, string][] = [
      [[fine, { id, decision: 'forget' }], '1.decision'],
      [[fine, { decision: 'dismiss' }], '1.id'],
      [[fine, { id: 7, decision: 'dismiss' }], '1.id'],
      [[fine, null], '1.decision'],
      [[], ''],
      [fine, ''],
      [Array(501).fill(fine), ''],
    ];
    for (const [body, path] of wrong) {
      const problem = await assertProblem(await decideAll(body), 422, 'decision-unknown');
      assert.deepEqual(
        problem.problems?.map((one) => one.path),
        [path],
      );
    }
    await assertProblem(await receive(post([fine], {}, '/review')), 401, 'token-missing');
    assert.equal((await listed()).length, 1);
  });
});
