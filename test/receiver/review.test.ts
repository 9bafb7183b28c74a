/** The messages that a person of the business decides on. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KeptMessage } from '../../src/receiver/index.js';
import { uuidv7 } from '../../src/proof/index.js';
import { agreed, PURPOSES } from './support/agreed.js';
import { assertProblem } from './support/problem.js';
import { asAdmin, get, post } from './support/receiver.js';
import { messages, messagesByUserId, PHONE, SENT_AT, text, USER_ID } from './support/whatsapp.js';

async function withMessages(...values: object[]) {
  const made = await agreed();
  await made.hear(...values);
  const listed = async () =>
    (await (await made.receive(get('/review', asAdmin))).json()).messages as KeptMessage[];
  const decide = (id: string, decision: unknown) =>
    made.receive(post({ decision }, asAdmin, `/review/${id}`));
  return { ...made, listed, decide };
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
      assert.equal(store.records.length, decision === 'dismiss' ? 1 : 2);
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
